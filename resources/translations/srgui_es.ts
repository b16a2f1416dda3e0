<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About srgui</source>
        <translation>Acerca de srgui</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>Copiar versiones</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Redes</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Computed by</source>
        <translation>Cálculo</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Enlarges photos with neural networks, entirely on this computer.</source>
        <translation>Amplía fotos con redes neuronales, íntegramente en este equipo.</translation>
    </message>
    <message>
        <source>Free software under the MIT License.</source>
        <translation>Software libre con licencia MIT.</translation>
    </message>
    <message>
        <source>Bicubic</source>
        <translation>Bicúbica</translation>
    </message>
    <message>
        <source>PSNR in dB, {data}</source>
        <translation>PSNR en dB, {data}</translation>
    </message>
    <message>
        <source>{runtime} with fast precision (16 bits)</source>
        <translation>{runtime} con precisión rápida (16 bits)</translation>
    </message>
    <message>
        <source>{runtime} with full precision (32 bits)</source>
        <translation>{runtime} con precisión completa (32 bits)</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>Try a &amp;sample photo</source>
        <translation>Probar una foto de e&amp;jemplo</translation>
    </message>
    <message>
        <source>Add &amp;network…</source>
        <translation>Añadir &amp;una red…</translation>
    </message>
    <message>
        <source>Net&amp;works…</source>
        <translation>Red&amp;es…</translation>
    </message>
    <message>
        <source>Cop&amp;y result</source>
        <translation>&amp;Copiar resultado</translation>
    </message>
    <message>
        <source>Show &amp;in folder</source>
        <translation>&amp;Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>Pre&amp;ferencias…</translation>
    </message>
    <message>
        <source>Show pixels as bloc&amp;ks above 200 %</source>
        <translation>Mostrar píxeles como &amp;bloques a más del 200 %</translation>
    </message>
    <message>
        <source>Zoom i&amp;n</source>
        <translation>A&amp;cercar</translation>
    </message>
    <message>
        <source>&amp;Zoom out</source>
        <translation>&amp;Alejar</translation>
    </message>
    <message>
        <source>Filmstri&amp;p</source>
        <translation>&amp;Tira de imágenes</translation>
    </message>
    <message>
        <source>P&amp;anel</source>
        <translation>&amp;Panel</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Dividida</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>&amp;Undo close</source>
        <translation>&amp;Deshacer cierre</translation>
    </message>
    <message>
        <source>&amp;Undo settings</source>
        <translation>&amp;Deshacer ajustes</translation>
    </message>
    <message>
        <source>&amp;Undo apply to all</source>
        <translation>&amp;Deshacer «Aplicar a todas»</translation>
    </message>
    <message>
        <source>&amp;Undo change of preset</source>
        <translation>&amp;Deshacer preajuste</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Re&amp;do close</source>
        <translation>&amp;Rehacer cierre</translation>
    </message>
    <message>
        <source>Re&amp;do settings</source>
        <translation>&amp;Rehacer ajustes</translation>
    </message>
    <message>
        <source>Re&amp;do apply to all</source>
        <translation>&amp;Rehacer «Aplicar a todas»</translation>
    </message>
    <message>
        <source>Re&amp;do change of preset</source>
        <translation>&amp;Rehacer preajuste</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Stop &amp;playing</source>
        <translation>D&amp;etener reproducción</translation>
    </message>
    <message>
        <source>P&amp;aste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>&amp;Select all pictures</source>
        <translation>Selecci&amp;onar todas las imágenes</translation>
    </message>
    <message>
        <source>Open test c&amp;hart</source>
        <translation>Abrir carta de &amp;prueba</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Copy as command &amp;line</source>
        <translation>Copiar como lí&amp;nea de comandos</translation>
    </message>
    <message>
        <source>Prese&amp;ts</source>
        <translation>Prea&amp;justes</translation>
    </message>
    <message>
        <source>Export co&amp;mparison…</source>
        <translation>Exportar c&amp;omparación…</translation>
    </message>
    <message>
        <source>Export a&amp;ll…</source>
        <translation>Exportar &amp;todo…</translation>
    </message>
    <message>
        <source>Cr&amp;op…</source>
        <translation>Recortar ima&amp;gen…</translation>
    </message>
    <message>
        <source>&amp;Previous picture</source>
        <translation>Imagen &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Next picture</source>
        <translation>Imagen &amp;siguiente</translation>
    </message>
    <message>
        <source>Move picture &amp;back</source>
        <translation>Mover imagen a&amp;trás</translation>
    </message>
    <message>
        <source>Move picture &amp;forward</source>
        <translation>Mover imagen ade&amp;lante</translation>
    </message>
    <message>
        <source>&amp;Close picture</source>
        <translation>Cerrar &amp;imagen</translation>
    </message>
    <message>
        <source>Close o&amp;ther pictures</source>
        <translation>Cerrar &amp;las demás imágenes</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Enlarge again</source>
        <translation>&amp;Ampliar de nuevo</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Enlarge all in &amp;background</source>
        <translation>Ampliar todo en &amp;segundo plano</translation>
    </message>
    <message>
        <source>P&amp;revious step</source>
        <translation>Paso an&amp;terior</translation>
    </message>
    <message>
        <source>Ne&amp;xt step</source>
        <translation>Paso si&amp;guiente</translation>
    </message>
    <message>
        <source>P&amp;lay steps</source>
        <translation>&amp;Reproducir pasos</translation>
    </message>
    <message>
        <source>Reference p&amp;icture…</source>
        <translation>Imagen de re&amp;ferencia…</translation>
    </message>
    <message>
        <source>&amp;Test with a reduced copy</source>
        <translation>&amp;Probar con una copia reducida</translation>
    </message>
    <message>
        <source>&amp;Split</source>
        <translation>Vista &amp;dividida</translation>
    </message>
    <message>
        <source>Side &amp;by side</source>
        <translation>&amp;Lado a lado</translation>
    </message>
    <message>
        <source>&amp;Difference</source>
        <translation>Di&amp;ferencia</translation>
    </message>
    <message>
        <source>&amp;Result only</source>
        <translation>Solo &amp;resultado</translation>
    </message>
    <message>
        <source>C&amp;ompare networks</source>
        <translation>Comparar red&amp;es</translation>
    </message>
    <message>
        <source>Choose the &amp;left side…</source>
        <translation>Elegir lado i&amp;zquierdo…</translation>
    </message>
    <message>
        <source>Choose the r&amp;ight side…</source>
        <translation>Elegir lado derec&amp;ho…</translation>
    </message>
    <message>
        <source>S&amp;wap sides</source>
        <translation>I&amp;ntercambiar lados</translation>
    </message>
    <message>
        <source>Horizon&amp;tal divider</source>
        <translation>Divi&amp;sor horizontal</translation>
    </message>
    <message>
        <source>Show pixel &amp;grid from 800 %</source>
        <translation>M&amp;ostrar cuadrícula de píxeles desde el 800 %</translation>
    </message>
    <message>
        <source>Amplify difference l&amp;ess</source>
        <translation>Amplificar &amp;menos la diferencia</translation>
    </message>
    <message>
        <source>Amplify difference &amp;more</source>
        <translation>Amplif&amp;icar más la diferencia</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>A&amp;justar</translation>
    </message>
    <message>
        <source>&amp;100 %</source>
        <translation>&amp;100 %</translation>
    </message>
    <message>
        <source>&amp;200 %</source>
        <translation>&amp;200 %</translation>
    </message>
    <message>
        <source>&amp;400 %</source>
        <translation>&amp;400 %</translation>
    </message>
    <message>
        <source>&amp;800 %</source>
        <translation>&amp;800 %</translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <translation>&amp;Primeros pasos</translation>
    </message>
    <message>
        <source>&amp;What to expect</source>
        <translation>&amp;Qué esperar</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Atajos de &amp;teclado</translation>
    </message>
    <message>
        <source>&amp;About srgui</source>
        <translation>&amp;Acerca de srgui</translation>
    </message>
</context>
<context>
    <name>AddingDialog</name>
    <message>
        <source>Add network</source>
        <translation>Añadir red</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>{count} more waiting</source>
        <translation>{count} más en espera</translation>
    </message>
    <message>
        <source>{stage}, {more}</source>
        <translation>{stage}, {more}</translation>
    </message>
</context>
<context>
    <name>AdjustmentLine</name>
    <message>
        <source>{network} goes up to {largest}, so the size is now {largest}</source>
        <translation>{network} llega a {largest}, así que el tamaño es ahora {largest}</translation>
    </message>
    <message>
        <source>{pixels} pixels can&apos;t be reached: the limit is {factor}</source>
        <translation>No se pueden alcanzar {pixels} píxeles: el límite es {factor}</translation>
    </message>
    <message>
        <source>Large picture, so 2× was chosen</source>
        <translation>Imagen grande: se eligió 2×</translation>
    </message>
    <message>
        <source>Settings taken over from {name}</source>
        <translation>Ajustes tomados de {name}</translation>
    </message>
</context>
<context>
    <name>AlbumModel</name>
    <message>
        <source>Running, {percent}</source>
        <translation>En curso, {percent}</translation>
    </message>
    <message>
        <source>Failed: {reason}</source>
        <translation>Error: {reason}</translation>
    </message>
    <message>
        <source>Changed on disk</source>
        <translation>Modificada en disco</translation>
    </message>
    <message>
        <source>Paused, {percent}</source>
        <translation>En pausa, {percent}</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportada</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
</context>
<context>
    <name>BatchBar</name>
    <message>
        <source>Export the last one</source>
        <translation>Exportar la última</translation>
    </message>
    <message>
        <source>Export the remaining {count}</source>
        <translation>Exportar las {count} restantes</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Exported {written} of {count} pictures</source>
        <translation>Imágenes exportadas: {written} de {count}</translation>
    </message>
    <message>
        <source>Exported 1 picture</source>
        <translation>1 imagen exportada</translation>
    </message>
    <message>
        <source>Exported all {count} pictures</source>
        <translation>Exportadas las {count} imágenes</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenida</translation>
    </message>
    <message>
        <source>{failed} failed</source>
        <translation>fallidas: {failed}</translation>
    </message>
    <message>
        <source>{skipped} skipped</source>
        <translation>omitidas: {skipped}</translation>
    </message>
    <message>
        <source>Export progress</source>
        <translation>Progreso de exportación</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Detalles…</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Exporting {position} of {count}: {name}</source>
        <translation>Exportando {position} de {count}: {name}</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Waiting for the shown picture</source>
        <translation>Espera a la imagen mostrada</translation>
    </message>
    <message>
        <source>First the shown picture: {progress}</source>
        <translation>Primero la imagen mostrada: {progress}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>{time} para terminar</translation>
    </message>
</context>
<context>
    <name>BeforeAfter</name>
    <message>
        <source>Enlarged 8×</source>
        <translation>Ampliado 8×</translation>
    </message>
    <message>
        <source>Detail of a photo before and after it was enlarged</source>
        <translation>Detalle de una foto antes y después de ampliarla</translation>
    </message>
</context>
<context>
    <name>Candidates</name>
    <message>
        <source>{layer}: added detail, amplified</source>
        <translation>{layer}: detalle añadido, amplificado</translation>
    </message>
</context>
<context>
    <name>ColourChoice</name>
    <message>
        <source>Same as original</source>
        <translation>Como el original</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>Without AI, size of the result</source>
        <translation>Sin IA, al tamaño del resultado</translation>
    </message>
    <message>
        <source>Chosen network and step</source>
        <translation>Red y paso elegidos</translation>
    </message>
</context>
<context>
    <name>ComparisonDialog</name>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Long edge</source>
        <translation>Lado &amp;mayor</translation>
    </message>
    <message>
        <source>&amp;Each step</source>
        <translation>&amp;Cada paso</translation>
    </message>
    <message>
        <source>If the file exists</source>
        <translation>Si el archivo existe</translation>
    </message>
    <message>
        <source>Export comparison</source>
        <translation>Exportar comparación</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Página web</translation>
    </message>
    <message>
        <source>WebP animation</source>
        <translation>Animación WebP</translation>
    </message>
    <message>
        <source>GIF animation</source>
        <translation>Animación GIF</translation>
    </message>
    <message>
        <source>Same as the result</source>
        <translation>Como el resultado</translation>
    </message>
    <message>
        <source>{side} pixels</source>
        <translation>{side} píxeles</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Examinar…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>A single file with both pictures and a slider, for any browser, even offline.</source>
        <translation>Un único archivo con las dos imágenes y un deslizador, para cualquier navegador, incluso sin conexión.</translation>
    </message>
    <message>
        <source>Shows the enlargement without AI, the steps and the result in turn.</source>
        <translation>Muestra por turnos la ampliación sin IA, los pasos y el resultado.</translation>
    </message>
    <message>
        <source>Choose a name that ends in {suffixes}.</source>
        <translation>Elegir un nombre que termine en {suffixes}.</translation>
    </message>
    <message>
        <source>Will be saved as {name}</source>
        <translation>Se guardará como {name}</translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message>
        <source>Picture, before and after</source>
        <translation>Imagen, antes y después</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
</context>
<context>
    <name>ComputingLine</name>
    <message>
        <source>Fastest device</source>
        <translation>Dispositivo más rápido</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Procesador</translation>
    </message>
    <message>
        <source>Graphics card (CUDA)</source>
        <translation>Tarjeta gráfica (CUDA)</translation>
    </message>
    <message>
        <source>Apple GPU (MPS)</source>
        <translation>GPU de Apple (MPS)</translation>
    </message>
    <message>
        <source>Computes the results</source>
        <translation>Calcula los resultados</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Change the device in the preferences</source>
        <translation>Cambiar el dispositivo en las preferencias</translation>
    </message>
</context>
<context>
    <name>Controls</name>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Kind of picture</source>
        <translation>Tipo de imagen</translation>
    </message>
    <message>
        <source>Compare networks</source>
        <translation>Comparar redes</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Available when the result is complete</source>
        <translation>Disponible cuando el resultado esté completo</translation>
    </message>
    <message>
        <source>Best quality (slower)</source>
        <translation>Máxima calidad (más lenta)</translation>
    </message>
    <message>
        <source>Averages the results of eight rotated and mirrored copies: takes 8× as long</source>
        <translation>Promedia los resultados de ocho copias giradas y reflejadas: tarda 8 veces más</translation>
    </message>
</context>
<context>
    <name>CoreTexts</name>
    <message>
        <source>16 bits</source>
        <translation>16 bits</translation>
    </message>
    <message>
        <source>16 bits ({format} has 8: rounded)</source>
        <translation>16 bits ({format} tiene 8: se redondea)</translation>
    </message>
    <message>
        <source>Add -pix_fmt yuv420p to ffmpeg.</source>
        <translation>Añadir -pix_fmt yuv420p a ffmpeg.</translation>
    </message>
    <message>
        <source>Add -vf bwdif to ffmpeg, which deinterlaces it.</source>
        <translation>Añadir -vf bwdif a ffmpeg, que lo desentrelaza.</translation>
    </message>
    <message>
        <source>Add it first.</source>
        <translation>Añadirla antes.</translation>
    </message>
    <message>
        <source>Add one, such as --dpi 300.</source>
        <translation>Indicar una, por ejemplo --dpi 300.</translation>
    </message>
    <message>
        <source>Artefact removal must be between 0 and 100 %</source>
        <translation>La eliminación de artefactos debe estar entre 0 y 100 %</translation>
    </message>
    <message>
        <source>Back-projection must have 0 to {most:g} steps</source>
        <translation>La retroproyección debe tener de 0 a {most:g} pasos</translation>
    </message>
    <message>
        <source>Both files of the pair must be in one folder.</source>
        <translation>Los dos archivos del par deben estar en la misma carpeta.</translation>
    </message>
    <message>
        <source>C2PA content credentials dropped: they are valid for the original only.</source>
        <translation>Credenciales de contenido C2PA descartadas: solo son válidas para el original.</translation>
    </message>
    <message>
        <source>Can&apos;t compute on {device!r}</source>
        <translation>No se puede calcular en {device!r}</translation>
    </message>
    <message>
        <source>Can&apos;t compute on {device!r} with {runtime}</source>
        <translation>No se puede calcular en {device!r} con {runtime}</translation>
    </message>
    <message>
        <source>Can&apos;t compute tiles of {side} pixels</source>
        <translation>No se pueden calcular teselas de {side} píxeles</translation>
    </message>
    <message>
        <source>Can&apos;t convert {length} to pixels</source>
        <translation>No se puede convertir {length} a píxeles</translation>
    </message>
    <message>
        <source>Can&apos;t create the folder {folder}</source>
        <translation>No se puede crear la carpeta {folder}</translation>
    </message>
    <message>
        <source>Can&apos;t export {name}</source>
        <translation>No se puede exportar {name}</translation>
    </message>
    <message>
        <source>Can&apos;t export {name} for a factor of {scale:g}</source>
        <translation>No se puede exportar {name} para un factor de {scale:g}</translation>
    </message>
    <message>
        <source>Can&apos;t find the result for {name}</source>
        <translation>No se encuentra el resultado de {name}</translation>
    </message>
    <message>
        <source>Can&apos;t import the network as {name}</source>
        <translation>No se puede importar la red como {name}</translation>
    </message>
    <message>
        <source>Can&apos;t import {path}</source>
        <translation>No se puede importar {path}</translation>
    </message>
    <message>
        <source>Can&apos;t make a test</source>
        <translation>No se puede crear una prueba</translation>
    </message>
    <message>
        <source>Can&apos;t measure LPIPS</source>
        <translation>No se puede medir LPIPS</translation>
    </message>
    <message>
        <source>Can&apos;t measure the fidelity of a picture that is smaller than its source</source>
        <translation>No se puede medir la fidelidad de una imagen más pequeña que su origen</translation>
    </message>
    <message>
        <source>Can&apos;t measure the perceptual distance</source>
        <translation>No se puede medir la distancia perceptual</translation>
    </message>
    <message>
        <source>Can&apos;t measure the result</source>
        <translation>No se puede medir el resultado</translation>
    </message>
    <message>
        <source>Can&apos;t measure {name}</source>
        <translation>No se puede medir {name}</translation>
    </message>
    <message>
        <source>Can&apos;t name a preset {name!r}</source>
        <translation>No se puede llamar {name!r} a un preajuste</translation>
    </message>
    <message>
        <source>Can&apos;t open the window</source>
        <translation>No se puede abrir la ventana</translation>
    </message>
    <message>
        <source>Can&apos;t open {path}</source>
        <translation>No se puede abrir {path}</translation>
    </message>
    <message>
        <source>Can&apos;t paste {name}</source>
        <translation>No se puede pegar {name}</translation>
    </message>
    <message>
        <source>Can&apos;t plot</source>
        <translation>No se puede graficar</translation>
    </message>
    <message>
        <source>Can&apos;t plot to {path}</source>
        <translation>No se puede graficar en {path}</translation>
    </message>
    <message>
        <source>Can&apos;t read LPIPS&apos;s weights from {path}</source>
        <translation>No se pueden leer los pesos de LPIPS de {path}</translation>
    </message>
    <message>
        <source>Can&apos;t read MATLAB files</source>
        <translation>No se pueden leer archivos de MATLAB</translation>
    </message>
    <message>
        <source>Can&apos;t read NIQE&apos;s parameters from {path}</source>
        <translation>No se pueden leer los parámetros de NIQE de {path}</translation>
    </message>
    <message>
        <source>Can&apos;t read SqueezeNet from {path}</source>
        <translation>No se puede leer SqueezeNet de {path}</translation>
    </message>
    <message>
        <source>Can&apos;t read the list of networks {path}</source>
        <translation>No se puede leer la lista de redes {path}</translation>
    </message>
    <message>
        <source>Can&apos;t read the video</source>
        <translation>No se puede leer el vídeo</translation>
    </message>
    <message>
        <source>Can&apos;t read {path}</source>
        <translation>No se puede leer {path}</translation>
    </message>
    <message>
        <source>Can&apos;t remove {name}</source>
        <translation>No se puede quitar {name}</translation>
    </message>
    <message>
        <source>Can&apos;t rename {name} to {new}</source>
        <translation>No se puede cambiar el nombre de {name} a {new}</translation>
    </message>
    <message>
        <source>Can&apos;t resume from {path}</source>
        <translation>No se puede reanudar desde {path}</translation>
    </message>
    <message>
        <source>Can&apos;t run ONNX files</source>
        <translation>No se pueden ejecutar archivos ONNX</translation>
    </message>
    <message>
        <source>Can&apos;t run networks of other architectures</source>
        <translation>No se pueden ejecutar redes de otras arquitecturas</translation>
    </message>
    <message>
        <source>Can&apos;t run the network</source>
        <translation>No se puede ejecutar la red</translation>
    </message>
    <message>
        <source>Can&apos;t run this network with {option!r}</source>
        <translation>No se puede ejecutar esta red con {option!r}</translation>
    </message>
    <message>
        <source>Can&apos;t search the folder {folder}</source>
        <translation>No se puede buscar en la carpeta {folder}</translation>
    </message>
    <message>
        <source>Can&apos;t use the network file {path}</source>
        <translation>No se puede usar el archivo de red {path}</translation>
    </message>
    <message>
        <source>Can&apos;t use the network {name}</source>
        <translation>No se puede usar la red {name}</translation>
    </message>
    <message>
        <source>Can&apos;t use the network {name} of the package {package}</source>
        <translation>No se puede usar la red {name} del paquete {package}</translation>
    </message>
    <message>
        <source>Can&apos;t use the preset {path}</source>
        <translation>No se puede usar el preajuste {path}</translation>
    </message>
    <message>
        <source>Can&apos;t write ONNX files</source>
        <translation>No se pueden escribir archivos ONNX</translation>
    </message>
    <message>
        <source>Can&apos;t write {path}</source>
        <translation>No se puede escribir {path}</translation>
    </message>
    <message>
        <source>Choose LapSRN, or leave out natural texture and artefact removal.</source>
        <translation>Elegir LapSRN o prescindir de la textura natural y la eliminación de artefactos.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Elegir un archivo.</translation>
    </message>
    <message>
        <source>Choose a name that ends with .safetensors.</source>
        <translation>Elegir un nombre que termine en .safetensors.</translation>
    </message>
    <message>
        <source>Choose a smaller folder.</source>
        <translation>Elegir una carpeta más pequeña.</translation>
    </message>
    <message>
        <source>Choose an image file.</source>
        <translation>Elegir un archivo de imagen.</translation>
    </message>
    <message>
        <source>Choose another factor or network.</source>
        <translation>Elegir otro factor u otra red.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Elegir otro archivo.</translation>
    </message>
    <message>
        <source>Choose another name or add --overwrite.</source>
        <translation>Elegir otro nombre o añadir --overwrite.</translation>
    </message>
    <message>
        <source>Choose another name or overwrite it.</source>
        <translation>Elegir otro nombre o sobrescribirlo.</translation>
    </message>
    <message>
        <source>Choose another name with --name, or add --overwrite.</source>
        <translation>Elegir otro nombre con --name o añadir --overwrite.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elegir otro nombre.</translation>
    </message>
    <message>
        <source>Choose auto for the device and the runtime.</source>
        <translation>Elegir auto para el dispositivo y el motor.</translation>
    </message>
    <message>
        <source>Choose auto or cpu.</source>
        <translation>Elegir auto o cpu.</translation>
    </message>
    <message>
        <source>Choose auto, cpu, cuda, mps or gpu:NAME.</source>
        <translation>Elegir auto, cpu, cuda, mps o gpu:NAME.</translation>
    </message>
    <message>
        <source>Choose auto, cpu, gpu or gpu:NAME.</source>
        <translation>Elegir auto, cpu, gpu o gpu:NAME.</translation>
    </message>
    <message>
        <source>Choose the features of SqueezeNet 1.1 (.safetensors).</source>
        <translation>Elegir las características de SqueezeNet 1.1 (.safetensors).</translation>
    </message>
    <message>
        <source>Choose the picture that this one was reduced from.</source>
        <translation>Elegir la imagen a partir de la cual se redujo esta.</translation>
    </message>
    <message>
        <source>Choose tiles of at most {side} pixels.</source>
        <translation>Elegir teselas de {side} píxeles como máximo.</translation>
    </message>
    <message>
        <source>Choose {names} or give the path of a .safetensors file.</source>
        <translation>Elegir {names} o indicar la ruta de un archivo .safetensors.</translation>
    </message>
    <message>
        <source>Choose {names}.</source>
        <translation>Elegir {names}.</translation>
    </message>
    <message>
        <source>Clipping paths dropped.</source>
        <translation>Trazados de recorte descartados.</translation>
    </message>
    <message>
        <source>Close other programs or choose a smaller factor.</source>
        <translation>Cerrar otros programas o elegir un factor menor.</translation>
    </message>
    <message>
        <source>Colour profile dropped: it does not match the pixels.</source>
        <translation>Perfil de color descartado: no corresponde a los píxeles.</translation>
    </message>
    <message>
        <source>Colours were assumed to be sRGB.</source>
        <translation>Se ha supuesto que los colores son sRGB.</translation>
    </message>
    <message>
        <source>Compressed metadata dropped.</source>
        <translation>Metadatos comprimidos descartados.</translation>
    </message>
    <message>
        <source>Converted from LAB to sRGB.</source>
        <translation>Convertido de LAB a sRGB.</translation>
    </message>
    <message>
        <source>Converted from {mode} to RGB without a usable colour profile.</source>
        <translation>Convertido de {mode} a RGB sin un perfil de color utilizable.</translation>
    </message>
    <message>
        <source>Converted from {mode} to sRGB by the embedded colour profile.</source>
        <translation>Convertido de {mode} a sRGB con el perfil de color incrustado.</translation>
    </message>
    <message>
        <source>Create it first.</source>
        <translation>Crearla primero.</translation>
    </message>
    <message>
        <source>DRRN can&apos;t have {units} units</source>
        <translation>DRRN no puede tener {units} unidades</translation>
    </message>
    <message>
        <source>DRRN with {best} residual units: {psnr:.1f} dB on test pictures, with {other} {less:.1f}</source>
        <translation>DRRN con {best} unidades residuales: {psnr:.1f} dB en imágenes de prueba; con {other}, {less:.1f}</translation>
    </message>
    <message>
        <source>Damaged EXIF dropped.</source>
        <translation>EXIF dañado descartado.</translation>
    </message>
    <message>
        <source>Damaged metadata dropped.</source>
        <translation>Metadatos dañados descartados.</translation>
    </message>
    <message>
        <source>Depth map dropped.</source>
        <translation>Mapa de profundidad descartado.</translation>
    </message>
    <message>
        <source>Developed from a camera raw: the camera&apos;s white balance, automatic brightness, sRGB, 16 bits.</source>
        <translation>Revelado de un raw de cámara: balance de blancos de la cámara, brillo automático, sRGB, 16 bits.</translation>
    </message>
    <message>
        <source>Drawing or text, four times as large</source>
        <translation>Dibujo o texto, cuatro veces mayor</translation>
    </message>
    <message>
        <source>EXIF</source>
        <translation>EXIF</translation>
    </message>
    <message>
        <source>EXIF (it is damaged)</source>
        <translation>EXIF (está dañado)</translation>
    </message>
    <message>
        <source>EXIF dropped.</source>
        <translation>EXIF descartado.</translation>
    </message>
    <message>
        <source>Export a TIFF from your raw converter.</source>
        <translation>Exportar un TIFF desde el revelador raw.</translation>
    </message>
    <message>
        <source>Extended XMP dropped.</source>
        <translation>XMP extendido descartado.</translation>
    </message>
    <message>
        <source>Extra channels dropped.</source>
        <translation>Canales adicionales descartados.</translation>
    </message>
    <message>
        <source>Floating point from {low:g} to {high:g}, computed in 16 bits.</source>
        <translation>Coma flotante de {low:g} a {high:g}, calculada en 16 bits.</translation>
    </message>
    <message>
        <source>Further pictures in the file are missing or damaged.</source>
        <translation>Faltan otras imágenes del archivo o están dañadas.</translation>
    </message>
    <message>
        <source>Gain map dropped: the result is not HDR.</source>
        <translation>Mapa de ganancia descartado: el resultado no es HDR.</translation>
    </message>
    <message>
        <source>Gamma and primaries converted to an ICC profile.</source>
        <translation>Gamma y primarios convertidos en un perfil ICC.</translation>
    </message>
    <message>
        <source>Georeference (GeoTIFF) dropped.</source>
        <translation>Georreferencia (GeoTIFF) descartada.</translation>
    </message>
    <message>
        <source>Give 1 or more.</source>
        <translation>Indicar 1 o más.</translation>
    </message>
    <message>
        <source>Give a name that ends with {known}.</source>
        <translation>Indicar un nombre que termine en {known}.</translation>
    </message>
    <message>
        <source>Give a number from 1 to 64.</source>
        <translation>Indicar un número del 1 al 64.</translation>
    </message>
    <message>
        <source>Give torchvision&apos;s AlexNet, and alex.pth of version 0.1 of LPIPS.</source>
        <translation>Indicar la AlexNet de torchvision y alex.pth de la versión 0.1 de LPIPS.</translation>
    </message>
    <message>
        <source>Grain must be between 0 and 100 %</source>
        <translation>El grano debe estar entre 0 y 100 %</translation>
    </message>
    <message>
        <source>HDR ({transfer}) is not marked in the result, which will look pale.</source>
        <translation>El resultado no lleva la marca HDR ({transfer}) y se verá pálido.</translation>
    </message>
    <message>
        <source>HDR ({transfer}): enlarged as it is stored, with its profile.</source>
        <translation>HDR ({transfer}): se amplía tal como está almacenado, con su perfil.</translation>
    </message>
    <message>
        <source>HEIC images need an extra package</source>
        <translation>Las imágenes HEIC necesitan un paquete adicional</translation>
    </message>
    <message>
        <source>IPTC</source>
        <translation>IPTC</translation>
    </message>
    <message>
        <source>IPTC (as XMP)</source>
        <translation>IPTC (como XMP)</translation>
    </message>
    <message>
        <source>If you trust the file, raise the limit with --pixel-limit.</source>
        <translation>Si el archivo es de confianza, aumentar el límite con --pixel-limit.</translation>
    </message>
    <message>
        <source>Install it with: {command}.</source>
        <translation>Instalarlo con: {command}.</translation>
    </message>
    <message>
        <source>Install srgui again.</source>
        <translation>Volver a instalar srgui.</translation>
    </message>
    <message>
        <source>Install srgui[exr], or save the picture as a TIFF.</source>
        <translation>Instalar srgui[exr] o guardar la imagen como TIFF.</translation>
    </message>
    <message>
        <source>Install srgui[raw], or export a TIFF from your raw converter.</source>
        <translation>Instalar srgui[raw] o exportar un TIFF desde el revelador raw.</translation>
    </message>
    <message>
        <source>Install the libraries that the README lists for Qt, or use `srgui upscale`.</source>
        <translation>Instalar las bibliotecas que el README indica para Qt o usar `srgui upscale`.</translation>
    </message>
    <message>
        <source>Its weights don&apos;t match its architecture.</source>
        <translation>Sus pesos no corresponden a su arquitectura.</translation>
    </message>
    <message>
        <source>JPEG, quality about {quality}</source>
        <translation>JPEG, calidad aprox. {quality}</translation>
    </message>
    <message>
        <source>Layers flattened.</source>
        <translation>Capas combinadas.</translation>
    </message>
    <message>
        <source>LibRaw does not support this camera raw, or it is damaged</source>
        <translation>LibRaw no admite este raw de cámara, o está dañado</translation>
    </message>
    <message>
        <source>MS-LapSRN can&apos;t have {count} recursions</source>
        <translation>MS-LapSRN no puede tener {count} recursiones</translation>
    </message>
    <message>
        <source>MS-LapSRN with {best} recursions: {psnr:.1f} dB on test pictures (with {others})</source>
        <translation>MS-LapSRN con {best} recursiones: {psnr:.1f} dB en imágenes de prueba (con {others})</translation>
    </message>
    <message>
        <source>Motion-photo video dropped.</source>
        <translation>Vídeo de la foto en movimiento descartado.</translation>
    </message>
    <message>
        <source>Name a folder, or a file with the suffix of a format.</source>
        <translation>Indicar una carpeta o un archivo con la extensión de un formato.</translation>
    </message>
    <message>
        <source>Natural must be between 0 and 100 %</source>
        <translation>Natural debe estar entre 0 y 100 %</translation>
    </message>
    <message>
        <source>ONNX Runtime can&apos;t load it</source>
        <translation>ONNX Runtime no puede cargarlo</translation>
    </message>
    <message>
        <source>Old JPEG, twice as large</source>
        <translation>JPEG antiguo, el doble de grande</translation>
    </message>
    <message>
        <source>On Debian and Ubuntu run `sudo apt install {packages}`, or use `srgui upscale`.</source>
        <translation>En Debian y Ubuntu, ejecutar `sudo apt install {packages}` o usar `srgui upscale`.</translation>
    </message>
    <message>
        <source>Only the first of {count} frames was read.</source>
        <translation>Solo se ha leído el primero de {count} fotogramas.</translation>
    </message>
    <message>
        <source>Only the first of {count} pages was read.</source>
        <translation>Solo se ha leído la primera de {count} páginas.</translation>
    </message>
    <message>
        <source>Open the files themselves to upscale them again.</source>
        <translation>Abrir los propios archivos para volver a ampliarlos.</translation>
    </message>
    <message>
        <source>OpenEXR files need the package OpenEXR, which is not installed</source>
        <translation>Los archivos OpenEXR necesitan el paquete OpenEXR, que no está instalado</translation>
    </message>
    <message>
        <source>OpenVINO can&apos;t compute on {device!r}</source>
        <translation>OpenVINO no puede calcular en {device!r}</translation>
    </message>
    <message>
        <source>OpenVINO can&apos;t load it</source>
        <translation>OpenVINO no puede cargarlo</translation>
    </message>
    <message>
        <source>Palette expanded to RGB.</source>
        <translation>Paleta convertida a RGB.</translation>
    </message>
    <message>
        <source>Pipe it through ffmpeg -i VIDEO -f yuv4mpegpipe -.</source>
        <translation>Pasarlo por ffmpeg -i VIDEO -f yuv4mpegpipe -.</translation>
    </message>
    <message>
        <source>Print of 20 × 30 cm, 300 dpi</source>
        <translation>Copia de 20 × 30 cm, 300 dpi</translation>
    </message>
    <message>
        <source>Put the files of the checkpoint into one folder.</source>
        <translation>Poner los archivos del checkpoint en una misma carpeta.</translation>
    </message>
    <message>
        <source>PyTorch is not installed</source>
        <translation>PyTorch no está instalado</translation>
    </message>
    <message>
        <source>Reduced from {bits} to 8 bits per channel.</source>
        <translation>Reducido de {bits} a 8 bits por canal.</translation>
    </message>
    <message>
        <source>Run pip install &apos;srgui[onnx]&apos;.</source>
        <translation>Ejecutar pip install &apos;srgui[onnx]&apos;.</translation>
    </message>
    <message>
        <source>Run pip install &apos;srgui[research]&apos;.</source>
        <translation>Ejecutar pip install &apos;srgui[research]&apos;.</translation>
    </message>
    <message>
        <source>Run pip install &apos;srgui[spandrel]&apos; to import other architectures.</source>
        <translation>Ejecutar pip install &apos;srgui[spandrel]&apos; para importar otras arquitecturas.</translation>
    </message>
    <message>
        <source>Run pip install &apos;srgui[spandrel]&apos;.</source>
        <translation>Ejecutar pip install &apos;srgui[spandrel]&apos;.</translation>
    </message>
    <message>
        <source>Run pip install srgui.</source>
        <translation>Ejecutar pip install srgui.</translation>
    </message>
    <message>
        <source>Save it again with Maximize Compatibility.</source>
        <translation>Volver a guardarlo con Maximizar compatibilidad.</translation>
    </message>
    <message>
        <source>Save it as PNG or TIFF in another program.</source>
        <translation>Guardarlo como PNG o TIFF en otro programa.</translation>
    </message>
    <message>
        <source>Save it as PNG or TIFF in the program it comes from.</source>
        <translation>Guardarlo como PNG o TIFF en el programa del que procede.</translation>
    </message>
    <message>
        <source>Save it as a TIFF.</source>
        <translation>Guardarlo como TIFF.</translation>
    </message>
    <message>
        <source>Save it as a single file, with its weights inside.</source>
        <translation>Guardarlo como un único archivo, con los pesos incluidos.</translation>
    </message>
    <message>
        <source>Save or copy it to a folder first.</source>
        <translation>Guardarlo o copiarlo antes en una carpeta.</translation>
    </message>
    <message>
        <source>Skipped files that are not images</source>
        <translation>Se omitieron archivos que no son imágenes</translation>
    </message>
    <message>
        <source>Skipped results of earlier upscaling</source>
        <translation>Se omitieron resultados de ampliaciones anteriores</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Se ha producido un error</translation>
    </message>
    <message>
        <source>Start it in a graphical session, or use `srgui upscale` without a window.</source>
        <translation>Iniciarlo en una sesión gráfica o usar `srgui upscale` sin ventana.</translation>
    </message>
    <message>
        <source>Start processes with multiprocessing&apos;s method &apos;spawn&apos;.</source>
        <translation>Iniciar los procesos con el método &apos;spawn&apos; de multiprocessing.</translation>
    </message>
    <message>
        <source>Strength must be between 0 and 100 %</source>
        <translation>La intensidad debe estar entre 0 y 100 %</translation>
    </message>
    <message>
        <source>Supported formats are {known}.</source>
        <translation>Formatos admitidos: {known}.</translation>
    </message>
    <message>
        <source>The file contains a larger picture, {width} x {height}, that was not read.</source>
        <translation>El archivo contiene una imagen mayor, {width} x {height}, que no se ha leído.</translation>
    </message>
    <message>
        <source>The file is intact and unchanged</source>
        <translation>El archivo está intacto y sin cambios</translation>
    </message>
    <message>
        <source>The file is intact:</source>
        <translation>El archivo está intacto:</translation>
    </message>
    <message>
        <source>The list of networks {path} is damaged</source>
        <translation>La lista de redes {path} está dañada</translation>
    </message>
    <message>
        <source>The picture can&apos;t be enlarged</source>
        <translation>No se puede ampliar la imagen</translation>
    </message>
    <message>
        <source>There are no files that match {name}</source>
        <translation>No hay archivos que coincidan con {name}</translation>
    </message>
    <message>
        <source>There are no pictures in that folder</source>
        <translation>No hay imágenes en esa carpeta</translation>
    </message>
    <message>
        <source>There is no device {device!r}</source>
        <translation>No hay ningún dispositivo {device!r}</translation>
    </message>
    <message>
        <source>There is no imported network {name!r}</source>
        <translation>No hay ninguna red importada {name!r}</translation>
    </message>
    <message>
        <source>There is no network {name!r}</source>
        <translation>No hay ninguna red {name!r}</translation>
    </message>
    <message>
        <source>There is no picture in the clipboard</source>
        <translation>No hay ninguna imagen en el portapapeles</translation>
    </message>
    <message>
        <source>There is no picture in what was dropped</source>
        <translation>No hay ninguna imagen en lo que se ha soltado</translation>
    </message>
    <message>
        <source>There is no preset {name!r}</source>
        <translation>No hay ningún preajuste {name!r}</translation>
    </message>
    <message>
        <source>This can&apos;t be a reference</source>
        <translation>No puede usarse como referencia</translation>
    </message>
    <message>
        <source>Try another network or a smaller factor.</source>
        <translation>Probar otra red o un factor menor.</translation>
    </message>
    <message>
        <source>Unknown tags dropped: {tags}.</source>
        <translation>Etiquetas desconocidas descartadas: {tags}.</translation>
    </message>
    <message>
        <source>Values outside that range were clipped.</source>
        <translation>Los valores fuera de ese intervalo se han recortado.</translation>
    </message>
    <message>
        <source>Web, 2048 pixels</source>
        <translation>Web, 2048 píxeles</translation>
    </message>
    <message>
        <source>Write PNG or TIFF, or choose a smaller scale.</source>
        <translation>Usar PNG o TIFF, o elegir una escala menor.</translation>
    </message>
    <message>
        <source>Write PNG or TIFF, which are written piece by piece, or choose a smaller factor.</source>
        <translation>Usar PNG o TIFF, que se escriben por partes, o elegir un factor menor.</translation>
    </message>
    <message>
        <source>Write PNG or TIFF.</source>
        <translation>Usar PNG o TIFF.</translation>
    </message>
    <message>
        <source>XMP</source>
        <translation>XMP</translation>
    </message>
    <message>
        <source>a file of that name is there</source>
        <translation>ya hay un archivo con ese nombre</translation>
    </message>
    <message>
        <source>a single number</source>
        <translation>un único número</translation>
    </message>
    <message>
        <source>a tensor claims more than the file has</source>
        <translation>un tensor declara más datos de los que tiene el archivo</translation>
    </message>
    <message>
        <source>an entry is missing or wrong</source>
        <translation>falta una entrada o es incorrecta</translation>
    </message>
    <message>
        <source>an operation of its program has an unknown field {name!r}</source>
        <translation>una operación de su programa tiene un campo desconocido, {name!r}</translation>
    </message>
    <message>
        <source>an operation of its program lacks {name!r}</source>
        <translation>a una operación de su programa le falta {name!r}</translation>
    </message>
    <message>
        <source>blurred or enlarged before</source>
        <translation>desenfocada o ampliada antes</translation>
    </message>
    <message>
        <source>camera raw</source>
        <translation>raw de cámara</translation>
    </message>
    <message>
        <source>colour profile</source>
        <translation>perfil de color</translation>
    </message>
    <message>
        <source>colour profile (it does not match the pixels)</source>
        <translation>perfil de color (no corresponde a los píxeles)</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>comentario</translation>
    </message>
    <message>
        <source>comment (as XMP)</source>
        <translation>comentario (como XMP)</translation>
    </message>
    <message>
        <source>comparing colours</source>
        <translation>comparando colores</translation>
    </message>
    <message>
        <source>connection timed out</source>
        <translation>se agotó el tiempo de conexión</translation>
    </message>
    <message>
        <source>decoding takes longer than {seconds:g} seconds</source>
        <translation>la descodificación tarda más de {seconds:g} segundos</translation>
    </message>
    <message>
        <source>device or resource busy</source>
        <translation>dispositivo o recurso ocupado</translation>
    </message>
    <message>
        <source>disk quota exceeded</source>
        <translation>cuota de disco superada</translation>
    </message>
    <message>
        <source>docs/models.md describes the networks that can be imported.</source>
        <translation>docs/models.md describe las redes que se pueden importar.</translation>
    </message>
    <message>
        <source>drawing or text, no photograph</source>
        <translation>dibujo o texto, no fotografía</translation>
    </message>
    <message>
        <source>each of its pixels depends on the whole picture, so tile edges may be visible</source>
        <translation>cada uno de sus píxeles depende de toda la imagen, por lo que pueden verse los bordes de las teselas</translation>
    </message>
    <message>
        <source>enlarging test pictures</source>
        <translation>ampliando imágenes de prueba</translation>
    </message>
    <message>
        <source>file exists</source>
        <translation>el archivo existe</translation>
    </message>
    <message>
        <source>file name too long</source>
        <translation>nombre de archivo demasiado largo</translation>
    </message>
    <message>
        <source>file too large</source>
        <translation>archivo demasiado grande</translation>
    </message>
    <message>
        <source>floating point</source>
        <translation>coma flotante</translation>
    </message>
    <message>
        <source>floating point ({format} has whole numbers)</source>
        <translation>coma flotante ({format} usa enteros)</translation>
    </message>
    <message>
        <source>frame {number} is damaged</source>
        <translation>el fotograma {number} está dañado</translation>
    </message>
    <message>
        <source>grey colour profile ({format} has no grey: converted to sRGB)</source>
        <translation>perfil de color gris ({format} no tiene gris: convertido a sRGB)</translation>
    </message>
    <message>
        <source>host is down</source>
        <translation>el host no responde</translation>
    </message>
    <message>
        <source>input/output error</source>
        <translation>error de entrada/salida</translation>
    </message>
    <message>
        <source>input: luma (Y of BT.601, 16 to 235 of 255, divided by 255), enlarged by bicubic</source>
        <translation>entrada: luma (Y de BT.601, de 16 a 235 sobre 255, dividida entre 255), ampliada con bicúbica</translation>
    </message>
    <message>
        <source>input: luma (Y of BT.601, 16 to 235 of 255, divided by 255); output: {scale:g}x</source>
        <translation>entrada: luma (Y de BT.601, de 16 a 235 sobre 255, dividida entre 255); salida: {scale:g}x</translation>
    </message>
    <message>
        <source>input: red, green and blue from 0 to 1; output: {scale:g}x</source>
        <translation>entrada: rojo, verde y azul de 0 a 1; salida: {scale:g}x</translation>
    </message>
    <message>
        <source>is a directory</source>
        <translation>es un directorio</translation>
    </message>
    <message>
        <source>it accepts no picture of any size</source>
        <translation>no acepta imágenes de ningún tamaño</translation>
    </message>
    <message>
        <source>it breaks off in frame {number}</source>
        <translation>se interrumpe en el fotograma {number}</translation>
    </message>
    <message>
        <source>it can&apos;t be stored</source>
        <translation>no se puede almacenar</translation>
    </message>
    <message>
        <source>it can&apos;t be the name of a file</source>
        <translation>no puede ser el nombre de un archivo</translation>
    </message>
    <message>
        <source>it comes from a machine of another byte order</source>
        <translation>procede de una máquina con otro orden de bytes</translation>
    </message>
    <message>
        <source>it computes a network wrongly</source>
        <translation>calcula mal una red</translation>
    </message>
    <message>
        <source>it contains a single tensor</source>
        <translation>contiene un solo tensor</translation>
    </message>
    <message>
        <source>it contains an unknown network, {name!r}</source>
        <translation>contiene una red desconocida, {name!r}</translation>
    </message>
    <message>
        <source>it contains layers without a composite</source>
        <translation>contiene capas sin imagen compuesta</translation>
    </message>
    <message>
        <source>it contains no weights</source>
        <translation>no contiene pesos</translation>
    </message>
    <message>
        <source>it contains no weights, but an object of {code}</source>
        <translation>no contiene pesos, sino un objeto de {code}</translation>
    </message>
    <message>
        <source>it contains no weights, but {names}</source>
        <translation>no contiene pesos, sino {names}</translation>
    </message>
    <message>
        <source>it contains no weights, but {names} and {count} more</source>
        <translation>no contiene pesos, sino {names} y {count} más</translation>
    </message>
    <message>
        <source>it contains only layers</source>
        <translation>solo contiene capas</translation>
    </message>
    <message>
        <source>it does not enlarge pictures</source>
        <translation>no amplía imágenes</translation>
    </message>
    <message>
        <source>it ends the program</source>
        <translation>cierra el programa</translation>
    </message>
    <message>
        <source>it ends too early for valid TOML</source>
        <translation>termina demasiado pronto para ser TOML válido</translation>
    </message>
    <message>
        <source>it exceeds the limit of {limit:g} megapixels</source>
        <translation>supera el límite de {limit:g} megapíxeles</translation>
    </message>
    <message>
        <source>it expands to far more than its file size</source>
        <translation>al descomprimirse ocupa mucho más que el archivo</translation>
    </message>
    <message>
        <source>it fails on this machine</source>
        <translation>falla en este equipo</translation>
    </message>
    <message>
        <source>it gives another result there</source>
        <translation>allí da otro resultado</translation>
    </message>
    <message>
        <source>it has no operations, or too many of them</source>
        <translation>no tiene operaciones, o tiene demasiadas</translation>
    </message>
    <message>
        <source>it has too few pixels</source>
        <translation>tiene muy pocos píxeles</translation>
    </message>
    <message>
        <source>it has too many layers</source>
        <translation>tiene demasiadas capas</translation>
    </message>
    <message>
        <source>it has too many nodes</source>
        <translation>tiene demasiados nodos</translation>
    </message>
    <message>
        <source>it has {count} inputs instead of one</source>
        <translation>tiene {count} entradas en lugar de una</translation>
    </message>
    <message>
        <source>it has {count} results instead of one</source>
        <translation>tiene {count} resultados en lugar de uno</translation>
    </message>
    <message>
        <source>it has {width} x {height} pixels, its original {columns} x {rows}</source>
        <translation>tiene {width} x {height} píxeles; su original, {columns} x {rows}</translation>
    </message>
    <message>
        <source>it is a DRRN with a bank of {count} filters, whose units share none</source>
        <translation>es una DRRN con un banco de {count} filtros, cuyas unidades no comparten ninguno</translation>
    </message>
    <message>
        <source>it is a MATLAB 7.3 file; save it with -v7 in MATLAB</source>
        <translation>es un archivo de MATLAB 7.3; guardarlo con -v7 en MATLAB</translation>
    </message>
    <message>
        <source>it is a camera raw</source>
        <translation>es un raw de cámara</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>it is a zip archive without a PyTorch network</source>
        <translation>es un archivo zip sin una red de PyTorch</translation>
    </message>
    <message>
        <source>it is not UTF-8 text</source>
        <translation>no es texto UTF-8</translation>
    </message>
    <message>
        <source>it is not a picture, or it is damaged</source>
        <translation>no es una imagen, o está dañada</translation>
    </message>
    <message>
        <source>its module {name} is a {kind}, which a program can&apos;t express</source>
        <translation>su módulo {name} es un {kind}, que un programa no puede expresar</translation>
    </message>
    <message>
        <source>its module {name} is an approximation</source>
        <translation>su módulo {name} es una aproximación</translation>
    </message>
    <message>
        <source>the values of the {kind} {name!r} differ in size</source>
        <translation>los valores de {kind} {name!r} difieren en tamaño</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>está dañado</translation>
    </message>
    <message>
        <source>Choose PNG or WebP; animations can be written as GIF.</source>
        <translation>Elegir PNG o WebP; las animaciones se pueden guardar como GIF.</translation>
    </message>
    <message>
        <source>GIF has only 256 colours</source>
        <translation>GIF solo tiene 256 colores</translation>
    </message>
    <message>
        <source>ONNX, ncnn, PyTorch, TensorFlow, MATLAB and Caffe files can be imported.</source>
        <translation>Se pueden importar archivos ONNX, ncnn, PyTorch, TensorFlow, MATLAB y Caffe.</translation>
    </message>
    <message>
        <source>artefacts are removed</source>
        <translation>se eliminan los artefactos</translation>
    </message>
    <message>
        <source>it is an incomplete archive, as an interrupted download leaves it</source>
        <translation>es un archivo comprimido incompleto, como el que deja una descarga interrumpida</translation>
    </message>
    <message>
        <source>it is damaged, or contains objects instead of arrays of numbers</source>
        <translation>está dañado o contiene objetos en lugar de matrices de números</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>it is interlaced</source>
        <translation>está entrelazado</translation>
    </message>
    <message>
        <source>it is larger than any network that is known here</source>
        <translation>es mayor que cualquier red conocida</translation>
    </message>
    <message>
        <source>it is not a .safetensors file, or it is damaged</source>
        <translation>no es un archivo .safetensors, o está dañado</translation>
    </message>
    <message>
        <source>it is not a YUV4MPEG2 stream</source>
        <translation>no es un flujo YUV4MPEG2</translation>
    </message>
    <message>
        <source>it is not a record of srgui evaluate</source>
        <translation>no es un registro de srgui evaluate</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>no es un archivo normal</translation>
    </message>
    <message>
        <source>it is not a subclass of srgui.networks.network.Network</source>
        <translation>no es una subclase de srgui.networks.network.Network</translation>
    </message>
    <message>
        <source>it is not an intact Caffe network</source>
        <translation>no es una red de Caffe intacta</translation>
    </message>
    <message>
        <source>it is not an intact ONNX file</source>
        <translation>no es un archivo ONNX intacto</translation>
    </message>
    <message>
        <source>it is not an intact TensorFlow checkpoint</source>
        <translation>no es un checkpoint de TensorFlow intacto</translation>
    </message>
    <message>
        <source>it is not an intact TensorFlow graph</source>
        <translation>no es un grafo de TensorFlow intacto</translation>
    </message>
    <message>
        <source>it is not installed, or can&apos;t be loaded</source>
        <translation>no está instalado o no se puede cargar</translation>
    </message>
    <message>
        <source>it is the picture&apos;s own source</source>
        <translation>es el propio origen de la imagen</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>es demasiado grande</translation>
    </message>
    <message>
        <source>it isn&apos;t a network that srgui can read</source>
        <translation>no es una red que srgui pueda leer</translation>
    </message>
    <message>
        <source>it restores test pictures worse than bicubic: {own:.1f} dB instead of {plain:.1f}</source>
        <translation>restaura las imágenes de prueba peor que la bicúbica: {own:.1f} dB en lugar de {plain:.1f}</translation>
    </message>
    <message>
        <source>it supports factors from 1 to {greatest}</source>
        <translation>admite factores de 1 a {greatest}</translation>
    </message>
    <message>
        <source>it takes longer than {seconds:g} seconds</source>
        <translation>tarda más de {seconds:g} segundos</translation>
    </message>
    <message>
        <source>it takes too much memory</source>
        <translation>ocupa demasiada memoria</translation>
    </message>
    <message>
        <source>it uses a constant in a way that is not supported</source>
        <translation>usa una constante de un modo no admitido</translation>
    </message>
    <message>
        <source>it was imported as {format}, and is run as it is</source>
        <translation>se importó como {format} y se ejecuta tal cual</translation>
    </message>
    <message>
        <source>its .bin file is shorter than the layers need</source>
        <translation>su archivo .bin es más corto de lo que requieren las capas</translation>
    </message>
    <message>
        <source>its .param file is incomplete</source>
        <translation>su archivo .param está incompleto</translation>
    </message>
    <message>
        <source>its .param file is not a description of a network</source>
        <translation>su archivo .param no es la descripción de una red</translation>
    </message>
    <message>
        <source>its .param file is too long</source>
        <translation>su archivo .param es demasiado largo</translation>
    </message>
    <message>
        <source>its DRCN is incomplete ({name!r} is missing)</source>
        <translation>su DRCN está incompleta (falta {name!r})</translation>
    </message>
    <message>
        <source>its LapSRN is incomplete ({name!r} is missing)</source>
        <translation>su LapSRN está incompleta (falta {name!r})</translation>
    </message>
    <message>
        <source>its MS-LapSRN is incomplete</source>
        <translation>su MS-LapSRN está incompleta</translation>
    </message>
    <message>
        <source>its activation {name} is not supported</source>
        <translation>no se admite su activación {name}</translation>
    </message>
    <message>
        <source>its architecture is not known to spandrel either</source>
        <translation>spandrel tampoco conoce su arquitectura</translation>
    </message>
    <message>
        <source>its channels is neither 1 nor 3</source>
        <translation>su channels no es ni 1 ni 3</translation>
    </message>
    <message>
        <source>its constant {name} is not supported</source>
        <translation>no se admite su constante {name}</translation>
    </message>
    <message>
        <source>its content does not match the hash in the manifest</source>
        <translation>su contenido no coincide con el hash del manifiesto</translation>
    </message>
    <message>
        <source>its convolution {name} is not supported</source>
        <translation>no se admite su convolución {name}</translation>
    </message>
    <message>
        <source>its decoder has crashed</source>
        <translation>su descodificador ha fallado</translation>
    </message>
    <message>
        <source>its depth-to-space {name} is not supported</source>
        <translation>no se admite su depth-to-space {name}</translation>
    </message>
    <message>
        <source>its difference {name} is not supported</source>
        <translation>no se admite su diferencia {name}</translation>
    </message>
    <message>
        <source>its engine does not accept it</source>
        <translation>su motor no la acepta</translation>
    </message>
    <message>
        <source>its engine fails</source>
        <translation>su motor falla</translation>
    </message>
    <message>
        <source>its enlargement {name} is not by a whole scale_factor, nearest or bilinear without align_corners</source>
        <translation>su ampliación {name} no es por un scale_factor entero, nearest o bilinear sin align_corners</translation>
    </message>
    <message>
        <source>its family has none</source>
        <translation>su familia no los tiene</translation>
    </message>
    <message>
        <source>its format does not support it</source>
        <translation>su formato no lo admite</translation>
    </message>
    <message>
        <source>its forward calls {name}</source>
        <translation>su método forward llama a {name}</translation>
    </message>
    <message>
        <source>its forward calls {target}, which a program can&apos;t express</source>
        <translation>su método forward llama a {target}, que un programa no puede expresar</translation>
    </message>
    <message>
        <source>its forward can&apos;t be followed ({why})</source>
        <translation>no se puede seguir su método forward ({why})</translation>
    </message>
    <message>
        <source>its forward divides by something else than a number</source>
        <translation>su método forward divide por algo que no es un número</translation>
    </message>
    <message>
        <source>its forward does not return a tuple of results</source>
        <translation>su método forward no devuelve una tupla de resultados</translation>
    </message>
    <message>
        <source>its forward uses {name} in a way that a program can&apos;t express</source>
        <translation>su método forward usa {name} de un modo que un programa no puede expresar</translation>
    </message>
    <message>
        <source>its graph contains no network of this kind</source>
        <translation>su grafo no contiene ninguna red de este tipo</translation>
    </message>
    <message>
        <source>its header has no size</source>
        <translation>su cabecera no indica el tamaño</translation>
    </message>
    <message>
        <source>its hyperparameters is not a dict</source>
        <translation>su hyperparameters no es un dict</translation>
    </message>
    <message>
        <source>its index is compressed</source>
        <translation>su índice está comprimido</translation>
    </message>
    <message>
        <source>its index is implausibly large</source>
        <translation>su índice tiene un tamaño inverosímil</translation>
    </message>
    <message>
        <source>its input is not a picture</source>
        <translation>su entrada no es una imagen</translation>
    </message>
    <message>
        <source>its layer {name} ({kind}) is not supported</source>
        <translation>no se admite su capa {name} ({kind})</translation>
    </message>
    <message>
        <source>its layer {name} has no weights</source>
        <translation>su capa {name} no tiene pesos</translation>
    </message>
    <message>
        <source>its layer {name} is damaged</source>
        <translation>su capa {name} está dañada</translation>
    </message>
    <message>
        <source>its layer {name} is implausibly large</source>
        <translation>su capa {name} tiene un tamaño inverosímil</translation>
    </message>
    <message>
        <source>its layer {name} is not a plain sum</source>
        <translation>su capa {name} no es una suma simple</translation>
    </message>
    <message>
        <source>its layer {name} is of the kind {kind}, which is not supported</source>
        <translation>su capa {name} es del tipo {kind}, que no se admite</translation>
    </message>
    <message>
        <source>its layer {name} is there twice</source>
        <translation>su capa {name} está repetida</translation>
    </message>
    <message>
        <source>its line {line!r} is damaged</source>
        <translation>su línea {line!r} está dañada</translation>
    </message>
    <message>
        <source>its max_scale is not a whole number</source>
        <translation>su max_scale no es un número entero</translation>
    </message>
    <message>
        <source>its maximum {name} is not supported</source>
        <translation>no se admite su máximo {name}</translation>
    </message>
    <message>
        <source>its metadata can&apos;t be read</source>
        <translation>no se pueden leer sus metadatos</translation>
    </message>
    <message>
        <source>its metadata lacks {names}</source>
        <translation>en sus metadatos falta {names}</translation>
    </message>
    <message>
        <source>its module {name} does not enlarge by {stride} exactly</source>
        <translation>su módulo {name} no amplía exactamente por {stride}</translation>
    </message>
    <message>
        <source>its module {name} does not keep the size with zeros around it</source>
        <translation>su módulo {name} no mantiene el tamaño al rodearlo de ceros</translation>
    </message>
    <message>
        <source>its module {name} is a {kind}</source>
        <translation>su módulo {name} es un {kind}</translation>
    </message>
    <message>
        <source>its module {name} is not square: {numbers}</source>
        <translation>su módulo {name} no es cuadrado: {numbers}</translation>
    </message>
    <message>
        <source>its module {name} normalises without learned numbers</source>
        <translation>su módulo {name} normaliza sin números aprendidos</translation>
    </message>
    <message>
        <source>its name has no suffix</source>
        <translation>su nombre no tiene extensión</translation>
    </message>
    <message>
        <source>its network, {code} with {names}, is none of LapSRN, MS-LapSRN, DRRN and DRCN</source>
        <translation>su red, {code} con {names}, no es LapSRN, MS-LapSRN, DRRN ni DRCN</translation>
    </message>
    <message>
        <source>its operation {name} ({kind}) is not supported</source>
        <translation>no se admite su operación {name} ({kind})</translation>
    </message>
    <message>
        <source>its pre_enlarged is neither True nor False</source>
        <translation>su pre_enlarged no es ni True ni False</translation>
    </message>
    <message>
        <source>its product {name} is not supported</source>
        <translation>no se admite su producto {name}</translation>
    </message>
    <message>
        <source>its program does not say whether its input is enlarged first</source>
        <translation>su programa no indica si la entrada se amplía antes</translation>
    </message>
    <message>
        <source>its program enlarges what is enlarged first</source>
        <translation>su programa amplía lo que ya se amplía antes</translation>
    </message>
    <message>
        <source>its program enlarges {factors} times, not up to {scale}</source>
        <translation>su programa amplía {factors} veces, no hasta {scale}</translation>
    </message>
    <message>
        <source>its program has an unknown operation, {entry}</source>
        <translation>su programa tiene una operación desconocida, {entry}</translation>
    </message>
    <message>
        <source>its program has no list of operations, or too many of them</source>
        <translation>su programa no tiene lista de operaciones, o tiene demasiadas</translation>
    </message>
    <message>
        <source>its program has unknown steps, {names}</source>
        <translation>su programa tiene pasos desconocidos, {names}</translation>
    </message>
    <message>
        <source>its program has {colours!r} colours</source>
        <translation>su programa tiene {colours!r} colores</translation>
    </message>
    <message>
        <source>its program has {steps} steps and {results} results</source>
        <translation>su programa tiene {steps} pasos y {results} resultados</translation>
    </message>
    <message>
        <source>its program is not a JSON object</source>
        <translation>su programa no es un objeto JSON</translation>
    </message>
    <message>
        <source>its program is not valid JSON</source>
        <translation>su programa no es JSON válido</translation>
    </message>
    <message>
        <source>its program is too long</source>
        <translation>su programa es demasiado largo</translation>
    </message>
    <message>
        <source>its program supports factors up to {scale}</source>
        <translation>su programa admite factores de hasta {scale}</translation>
    </message>
    <message>
        <source>its program takes an implausible amount of work</source>
        <translation>su programa requiere una cantidad de cálculo inverosímil</translation>
    </message>
    <message>
        <source>its result does not look like its input</source>
        <translation>su resultado no se parece a su entrada</translation>
    </message>
    <message>
        <source>its result is not a whole multiple of its input</source>
        <translation>su resultado no es un múltiplo entero de su entrada</translation>
    </message>
    <message>
        <source>its step_kinds is not a tuple of names</source>
        <translation>su step_kinds no es una tupla de nombres</translation>
    </message>
    <message>
        <source>its tensor {name} is not among its parameters and buffers</source>
        <translation>su tensor {name} no está entre sus parámetros y búferes</translation>
    </message>
    <message>
        <source>its tensors ({names}) are not those of DRRN&apos;s PyTorch port</source>
        <translation>sus tensores ({names}) no son los de la versión de DRRN para PyTorch</translation>
    </message>
    <message>
        <source>its tensors ({names}) are not those of LapSRN, MS-LapSRN, DRRN or DRCN</source>
        <translation>sus tensores ({names}) no son los de LapSRN, MS-LapSRN, DRRN ni DRCN</translation>
    </message>
    <message>
        <source>its tensors don&apos;t fit ({name} is missing)</source>
        <translation>sus tensores no encajan (falta {name})</translation>
    </message>
    <message>
        <source>its tensors don&apos;t fit ({name} is {found} instead of {shape})</source>
        <translation>sus tensores no encajan ({name} es {found} en lugar de {shape})</translation>
    </message>
    <message>
        <source>its transposed convolution {name} is dilated or grouped</source>
        <translation>su convolución transpuesta {name} usa dilatación o grupos</translation>
    </message>
    <message>
        <source>its value {name} is never computed</source>
        <translation>su valor {name} no se calcula nunca</translation>
    </message>
    <message>
        <source>its value {name} is not supported</source>
        <translation>no se admite su valor {name}</translation>
    </message>
    <message>
        <source>its variable {name} is missing</source>
        <translation>falta su variable {name}</translation>
    </message>
    <message>
        <source>its weights are in other files</source>
        <translation>sus pesos están en otros archivos</translation>
    </message>
    <message>
        <source>its {width} x {height} pixels are too few at {scale}x</source>
        <translation>sus {width} x {height} píxeles son muy pocos a {scale}x</translation>
    </message>
    <message>
        <source>its {width} x {height} pixels have other proportions than {of_source}</source>
        <translation>sus {width} x {height} píxeles tienen otras proporciones que {of_source}</translation>
    </message>
    <message>
        <source>line {line} is not valid TOML</source>
        <translation>la línea {line} no es TOML válido</translation>
    </message>
    <message>
        <source>lossless compression</source>
        <translation>compresión sin pérdida</translation>
    </message>
    <message>
        <source>matplotlib is not installed</source>
        <translation>matplotlib no está instalado</translation>
    </message>
    <message>
        <source>measuring its reach</source>
        <translation>midiendo su alcance</translation>
    </message>
    <message>
        <source>memory ran out</source>
        <translation>se agotó la memoria</translation>
    </message>
    <message>
        <source>multichannel (spot-colour) files are not supported</source>
        <translation>no se admiten archivos multicanal (tintas planas)</translation>
    </message>
    <message>
        <source>ncnn can&apos;t compute on {device!r}</source>
        <translation>ncnn no puede calcular en {device!r}</translation>
    </message>
    <message>
        <source>ncnn can&apos;t load it</source>
        <translation>ncnn no puede cargarlo</translation>
    </message>
    <message>
        <source>neither ONNX Runtime nor OpenVINO is installed</source>
        <translation>no están instalados ni ONNX Runtime ni OpenVINO</translation>
    </message>
    <message>
        <source>no MatConvNet network can be read from it</source>
        <translation>no se puede leer ninguna red de MatConvNet</translation>
    </message>
    <message>
        <source>no graphics card with Vulkan was found</source>
        <translation>no se ha encontrado ninguna tarjeta gráfica con Vulkan</translation>
    </message>
    <message>
        <source>no network can be built from it</source>
        <translation>no permite construir ninguna red</translation>
    </message>
    <message>
        <source>no picture has that name or a name starting with it</source>
        <translation>ninguna imagen tiene ese nombre ni uno que empiece así</translation>
    </message>
    <message>
        <source>no space left on device</source>
        <translation>no queda espacio en el dispositivo</translation>
    </message>
    <message>
        <source>no such file or directory</source>
        <translation>no existe el archivo o directorio</translation>
    </message>
    <message>
        <source>no traces of compression, noise or blur</source>
        <translation>sin rastros de compresión, ruido ni desenfoque</translation>
    </message>
    <message>
        <source>noise of about {levels:.0f} levels</source>
        <translation>ruido de unos {levels:.0f} niveles</translation>
    </message>
    <message>
        <source>not a directory</source>
        <translation>no es un directorio</translation>
    </message>
    <message>
        <source>not enough memory even for the smallest tile</source>
        <translation>no hay memoria suficiente ni para la tesela más pequeña</translation>
    </message>
    <message>
        <source>nothing can be enlarged {factor} times</source>
        <translation>no se puede ampliar {factor} veces</translation>
    </message>
    <message>
        <source>operation not permitted</source>
        <translation>operación no permitida</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>permiso denegado</translation>
    </message>
    <message>
        <source>pixel art; choose “Pixel art” to keep its squares</source>
        <translation>pixel art; elegir «Pixel art» para conservar los cuadrados</translation>
    </message>
    <message>
        <source>pixels are repeated, without a network</source>
        <translation>los píxeles se repiten, sin red</translation>
    </message>
    <message>
        <source>program</source>
        <translation>programa</translation>
    </message>
    <message>
        <source>read-only file system</source>
        <translation>sistema de archivos de solo lectura</translation>
    </message>
    <message>
        <source>reading the file</source>
        <translation>leyendo el archivo</translation>
    </message>
    <message>
        <source>resolution</source>
        <translation>resolución</translation>
    </message>
    <message>
        <source>running it crashes, takes too long or too much memory</source>
        <translation>al ejecutarlo falla, tarda demasiado u ocupa demasiada memoria</translation>
    </message>
    <message>
        <source>running it for the first time</source>
        <translation>primera ejecución</translation>
    </message>
    <message>
        <source>saving</source>
        <translation>guardando</translation>
    </message>
    <message>
        <source>scipy is not installed</source>
        <translation>scipy no está instalado</translation>
    </message>
    <message>
        <source>some fields of IPTC (XMP has no place for them)</source>
        <translation>algunos campos de IPTC (XMP no tiene lugar para ellos)</translation>
    </message>
    <message>
        <source>srgui models lists them.</source>
        <translation>srgui models los enumera.</translation>
    </message>
    <message>
        <source>srgui opens files only and loads nothing over a network</source>
        <translation>srgui solo abre archivos y no descarga nada de la red</translation>
    </message>
    <message>
        <source>tensor {name!r} belongs to another network</source>
        <translation>el tensor {name!r} pertenece a otra red</translation>
    </message>
    <message>
        <source>tensor {name!r} contains values that are not numbers</source>
        <translation>el tensor {name!r} contiene valores que no son números</translation>
    </message>
    <message>
        <source>tensor {name!r} has another shape</source>
        <translation>el tensor {name!r} tiene otra forma</translation>
    </message>
    <message>
        <source>tensor {name!r} has implausibly large values, up to {value:.0e}</source>
        <translation>el tensor {name!r} tiene valores inverosímiles, de hasta {value:.0e}</translation>
    </message>
    <message>
        <source>tensor {name!r} has shape {found}</source>
        <translation>el tensor {name!r} tiene la forma {found}</translation>
    </message>
    <message>
        <source>tensor {name!r} has shape {found} instead of {shape}</source>
        <translation>el tensor {name!r} tiene la forma {found} en lugar de {shape}</translation>
    </message>
    <message>
        <source>tensor {name!r} is missing</source>
        <translation>falta el tensor {name!r}</translation>
    </message>
    <message>
        <source>tensor {name!r} is of the wrong type</source>
        <translation>el tensor {name!r} es de un tipo incorrecto</translation>
    </message>
    <message>
        <source>tensor {name!r} is {kind}, not float32 or float16</source>
        <translation>el tensor {name!r} es {kind}, no float32 ni float16</translation>
    </message>
    <message>
        <source>the channels of {name!r} can&apos;t be divided into groups</source>
        <translation>los canales de {name!r} no se pueden dividir en grupos</translation>
    </message>
    <message>
        <source>the description of its network makes no sense</source>
        <translation>la descripción de su red no tiene sentido</translation>
    </message>
    <message>
        <source>the difference {name!r} is not of two</source>
        <translation>la diferencia {name!r} no es de dos valores</translation>
    </message>
    <message>
        <source>the dilation or groups of {name!r} make no sense</source>
        <translation>la dilatación o los grupos de {name!r} no tienen sentido</translation>
    </message>
    <message>
        <source>the display {setting} does not respond</source>
        <translation>la pantalla {setting} no responde</translation>
    </message>
    <message>
        <source>the existing file is not an earlier report</source>
        <translation>el archivo existente no es un informe anterior</translation>
    </message>
    <message>
        <source>the file already exists</source>
        <translation>el archivo ya existe</translation>
    </message>
    <message>
        <source>the file doesn&apos;t contain the statistics of 36 features</source>
        <translation>el archivo no contiene las estadísticas de 36 características</translation>
    </message>
    <message>
        <source>the file exists already</source>
        <translation>el archivo ya existe</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>el archivo está dañado</translation>
    </message>
    <message>
        <source>the file is damaged or of another kind</source>
        <translation>el archivo está dañado o es de otro tipo</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>el archivo está vacío</translation>
    </message>
    <message>
        <source>the file is incomplete</source>
        <translation>el archivo está incompleto</translation>
    </message>
    <message>
        <source>the format {suffix} can&apos;t be written</source>
        <translation>no se puede escribir el formato {suffix}</translation>
    </message>
    <message>
        <source>the kernel of {name!r} is even</source>
        <translation>el kernel de {name!r} es par</translation>
    </message>
    <message>
        <source>the kernel of {name!r} is too large</source>
        <translation>el kernel de {name!r} es demasiado grande</translation>
    </message>
    <message>
        <source>the network as it was imported</source>
        <translation>la red tal como se importó</translation>
    </message>
    <message>
        <source>the network is read from it</source>
        <translation>la red se lee de él</translation>
    </message>
    <message>
        <source>the network takes {most} x {most} pixels with the margins</source>
        <translation>la red admite {most} x {most} píxeles, márgenes incluidos</translation>
    </message>
    <message>
        <source>the package onnx is not installed</source>
        <translation>el paquete onnx no está instalado</translation>
    </message>
    <message>
        <source>the package spandrel is not installed</source>
        <translation>el paquete spandrel no está instalado</translation>
    </message>
    <message>
        <source>the phases of {name} have different biases</source>
        <translation>las fases de {name} tienen sesgos distintos</translation>
    </message>
    <message>
        <source>the picture can&apos;t be encoded, or the written file reads back wrong</source>
        <translation>la imagen no se puede codificar, o el archivo escrito no se lee correctamente</translation>
    </message>
    <message>
        <source>the picture is too small for this factor</source>
        <translation>la imagen es demasiado pequeña para este factor</translation>
    </message>
    <message>
        <source>the print resolution is missing</source>
        <translation>falta la resolución de impresión</translation>
    </message>
    <message>
        <source>the quality {quality} is outside 1 to 100</source>
        <translation>la calidad {quality} no está entre 1 y 100</translation>
    </message>
    <message>
        <source>the result {name!r} is not a plane of one channel</source>
        <translation>el resultado {name!r} no es un plano de un canal</translation>
    </message>
    <message>
        <source>the result {name!r} is not of three channels</source>
        <translation>el resultado {name!r} no es de tres canales</translation>
    </message>
    <message>
        <source>the results don&apos;t come out in the order of the operations</source>
        <translation>los resultados no salen en el orden de las operaciones</translation>
    </message>
    <message>
        <source>the sampling {name} is not supported</source>
        <translation>no se admite el muestreo {name}</translation>
    </message>
    <message>
        <source>the value {name!r} is computed twice</source>
        <translation>el valor {name!r} se calcula dos veces</translation>
    </message>
    <message>
        <source>the value {name!r} is used before it is computed</source>
        <translation>el valor {name!r} se usa antes de calcularse</translation>
    </message>
    <message>
        <source>the written file reads back wrong</source>
        <translation>el archivo escrito no se lee correctamente</translation>
    </message>
    <message>
        <source>there are several: {names}</source>
        <translation>hay varios: {names}</translation>
    </message>
    <message>
        <source>there are too many already</source>
        <translation>ya hay demasiados</translation>
    </message>
    <message>
        <source>there are {names}</source>
        <translation>hay {names}</translation>
    </message>
    <message>
        <source>there is a network of this name</source>
        <translation>ya hay una red con este nombre</translation>
    </message>
    <message>
        <source>there is a preset of this name</source>
        <translation>ya hay un preajuste con este nombre</translation>
    </message>
    <message>
        <source>there is no display</source>
        <translation>no hay ninguna pantalla</translation>
    </message>
    <message>
        <source>there is no enlargement {method!r}</source>
        <translation>no existe la ampliación {method!r}</translation>
    </message>
    <message>
        <source>there is no folder {path}</source>
        <translation>no existe la carpeta {path}</translation>
    </message>
    <message>
        <source>there is no function {name!r}</source>
        <translation>no existe la función {name!r}</translation>
    </message>
    <message>
        <source>there is no network {name!r}</source>
        <translation>no hay ninguna red {name!r}</translation>
    </message>
    <message>
        <source>there is no permission to write into {path}</source>
        <translation>no hay permiso para escribir en {path}</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>no existe ese archivo</translation>
    </message>
    <message>
        <source>there is not enough memory for it</source>
        <translation>no hay memoria suficiente</translation>
    </message>
    <message>
        <source>this machine does not have it</source>
        <translation>este equipo no lo tiene</translation>
    </message>
    <message>
        <source>this machine has {names}</source>
        <translation>este equipo tiene {names}</translation>
    </message>
    <message>
        <source>this network always removes artefacts</source>
        <translation>esta red siempre elimina los artefactos</translation>
    </message>
    <message>
        <source>this network can&apos;t remove artefacts</source>
        <translation>esta red no puede eliminar los artefactos</translation>
    </message>
    <message>
        <source>this process was forked after networks had been used; only ncnn survives that</source>
        <translation>este proceso se bifurcó después de usar redes; solo ncnn sobrevive a eso</translation>
    </message>
    <message>
        <source>this variant of its format is not supported</source>
        <translation>no se admite esta variante de su formato</translation>
    </message>
    <message>
        <source>this variant of {format} is not supported</source>
        <translation>no se admite esta variante de {format}</translation>
    </message>
    <message>
        <source>too many levels of symbolic links</source>
        <translation>demasiados niveles de enlaces simbólicos</translation>
    </message>
    <message>
        <source>too many open files</source>
        <translation>demasiados archivos abiertos</translation>
    </message>
    <message>
        <source>traces of JPEG, quality about {quality}</source>
        <translation>rastros de JPEG, calidad aprox. {quality}</translation>
    </message>
    <message>
        <source>transparency</source>
        <translation>transparencia</translation>
    </message>
    <message>
        <source>transparency ({format} has none: flattened on white)</source>
        <translation>transparencia ({format} no la admite: fusionada con blanco)</translation>
    </message>
    <message>
        <source>treated as a sharp original</source>
        <translation>se trata como original nítido</translation>
    </message>
    <message>
        <source>trying sizes</source>
        <translation>probando tamaños</translation>
    </message>
    <message>
        <source>video</source>
        <translation>vídeo</translation>
    </message>
    <message>
        <source>{area:,} in total</source>
        <translation>{area:,} en total</translation>
    </message>
    <message>
        <source>{channels} channels are no squares of {factor} x {factor} pixels</source>
        <translation>{channels} canales no forman cuadrados de {factor} x {factor} píxeles</translation>
    </message>
    <message>
        <source>{cut} pixels can&apos;t be cut from {name!r}</source>
        <translation>no se pueden recortar {cut} píxeles de {name!r}</translation>
    </message>
    <message>
        <source>{formats} needs the whole result in memory, {needed:.1f} GB, and may take {limit:.1f} GB</source>
        <translation>{formats} necesita todo el resultado en memoria, {needed:.1f} GB, y puede ocupar {limit:.1f} GB</translation>
    </message>
    <message>
        <source>{format} can&apos;t be written row by row</source>
        <translation>{format} no se puede escribir fila por fila</translation>
    </message>
    <message>
        <source>{format} files are not supported (supported are {formats} and camera raws)</source>
        <translation>no se admiten archivos {format} (se admiten {formats} y raw de cámara)</translation>
    </message>
    <message>
        <source>{kind} files are not supported</source>
        <translation>no se admiten archivos de tipo {kind}</translation>
    </message>
    <message>
        <source>{kind}: {words}</source>
        <translation>{kind}: {words}</translation>
    </message>
    <message>
        <source>{libraries} not found</source>
        <translation>no se encuentra {libraries}</translation>
    </message>
    <message>
        <source>{mode} pixels, which have no fixed white, are not supported</source>
        <translation>no se admiten píxeles {mode}, que carecen de un blanco fijo</translation>
    </message>
    <message>
        <source>{name} ({format} can&apos;t store it)</source>
        <translation>{name} ({format} no puede guardarlo)</translation>
    </message>
    <message>
        <source>{name} has another shape</source>
        <translation>{name} tiene otra forma</translation>
    </message>
    <message>
        <source>{name} is incomplete</source>
        <translation>{name} está incompleto</translation>
    </message>
    <message>
        <source>{name} is missing</source>
        <translation>falta {name}</translation>
    </message>
    <message>
        <source>{name} is missing, or of another shape</source>
        <translation>{name} falta o tiene otra forma</translation>
    </message>
    <message>
        <source>{name} is not in its folder</source>
        <translation>{name} no está en la misma carpeta</translation>
    </message>
    <message>
        <source>{name}, which describes its network, is not in its folder</source>
        <translation>{name}, que describe su red, no está en la misma carpeta</translation>
    </message>
    <message>
        <source>{network} can&apos;t be mixed with {kind} weights</source>
        <translation>{network} no se puede mezclar con pesos {kind}</translation>
    </message>
    <message>
        <source>{network} can&apos;t upscale by a factor of {scale:g}</source>
        <translation>{network} no puede ampliar con un factor de {scale:g}</translation>
    </message>
    <message>
        <source>{psnr:.1f} dB on test pictures at {scale}x (bicubic {bicubic:.1f})</source>
        <translation>{psnr:.1f} dB en imágenes de prueba a {scale}x (bicúbica: {bicubic:.1f})</translation>
    </message>
    <message>
        <source>{runtime}: {cause}</source>
        <translation>{runtime}: {cause}</translation>
    </message>
    <message>
        <source>{seen}, typical of the series</source>
        <translation>{seen}, como en la serie</translation>
    </message>
    <message>
        <source>{seen}: artefacts are removed</source>
        <translation>{seen}: se eliminan los artefactos</translation>
    </message>
    <message>
        <source>{seen}: this network always removes artefacts</source>
        <translation>{seen}: esta red siempre elimina los artefactos</translation>
    </message>
    <message>
        <source>{seen}: this network can&apos;t remove artefacts</source>
        <translation>{seen}: esta red no puede eliminar los artefactos</translation>
    </message>
    <message>
        <source>{seen}: treated as a sharp original</source>
        <translation>{seen}: se trata como original nítido</translation>
    </message>
    <message>
        <source>{side:,} per side</source>
        <translation>{side:,} por lado</translation>
    </message>
    <message>
        <source>{size} pixels exceed the limit of {limit:g} megapixels</source>
        <translation>{size} píxeles superan el límite de {limit:g} megapíxeles</translation>
    </message>
    <message>
        <source>{steps:g} is outside</source>
        <translation>{steps:g} está fuera del intervalo</translation>
    </message>
    <message>
        <source>{value!r} in its program is neither true nor false</source>
        <translation>{value!r} en su programa no es verdadero ni falso</translation>
    </message>
    <message>
        <source>{value!r} in its program is not a list of names</source>
        <translation>{value!r} en su programa no es una lista de nombres</translation>
    </message>
    <message>
        <source>{value!r} in its program is not a number</source>
        <translation>{value!r} en su programa no es un número</translation>
    </message>
    <message>
        <source>{value!r} in its program is not a small whole number</source>
        <translation>{value!r} en su programa no es un entero pequeño</translation>
    </message>
    <message>
        <source>{value!r} in its program is not a valid name</source>
        <translation>{value!r} en su programa no es un nombre válido</translation>
    </message>
    <message>
        <source>{value:g} % is outside</source>
        <translation>{value:g} % está fuera del intervalo</translation>
    </message>
    <message>
        <source>{what}, which sees the whole picture at once, but pictures are computed in tiles</source>
        <translation>{what}, que ve toda la imagen a la vez, pero las imágenes se calculan por teselas</translation>
    </message>
    <message>
        <source>{what}.</source>
        <translation>{what}.</translation>
    </message>
    <message>
        <source>{what}. {remedy}</source>
        <translation>{what}. {remedy}</translation>
    </message>
    <message>
        <source>{what}: {why}.</source>
        <translation>{what}: {why}.</translation>
    </message>
    <message>
        <source>{what}: {why}. {remedy}</source>
        <translation>{what}: {why}. {remedy}</translation>
    </message>
    <message>
        <source>{width:,} x {height:,} pixels exceed the limit of {format} ({limit})</source>
        <translation>{width:,} x {height:,} píxeles superan el límite de {format} ({limit})</translation>
    </message>
    <message>
        <source>{width} x {height} pixels do not fit in a file of {size} bytes</source>
        <translation>{width} x {height} píxeles no caben en un archivo de {size} bytes</translation>
    </message>
</context>
<context>
    <name>CornerLabels</name>
    <message>
        <source>Show something else on this side</source>
        <translation>Mostrar otra cosa en este lado</translation>
    </message>
</context>
<context>
    <name>CropBar</name>
    <message>
        <source>Proportions</source>
        <translation>Proporciones</translation>
    </message>
    <message>
        <source>Any proportions</source>
        <translation>Proporciones libres</translation>
    </message>
    <message>
        <source>As the picture</source>
        <translation>Como la imagen</translation>
    </message>
    <message>
        <source>A4, A3</source>
        <translation>A4, A3</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Recortar</translation>
    </message>
</context>
<context>
    <name>CropFrame</name>
    <message>
        <source>Crop frame</source>
        <translation>Marco de recorte</translation>
    </message>
</context>
<context>
    <name>CustomSize</name>
    <message>
        <source>Set &amp;by</source>
        <translation>Definir &amp;por</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Tamaño</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>Pap&amp;el</translation>
    </message>
    <message>
        <source>P&amp;lacement</source>
        <translation>&amp;Disposición</translation>
    </message>
    <message>
        <source>&amp;Resolution</source>
        <translation>&amp;Resolución</translation>
    </message>
    <message>
        <source>Custom size</source>
        <translation>Tamaño personalizado</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Ancho</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Long edge</source>
        <translation>Lado mayor</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Porcentaje</translation>
    </message>
    <message>
        <source>Print size (long edge)</source>
        <translation>Tamaño de impresión (lado mayor)</translation>
    </message>
    <message>
        <source>cm</source>
        <translation>cm</translation>
    </message>
    <message>
        <source>inches</source>
        <translation>pulgadas</translation>
    </message>
    <message>
        <source>Unit of length</source>
        <translation>Unidad de longitud</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Personalizado</translation>
    </message>
    <message>
        <source>Fit: all of the picture, with a margin</source>
        <translation>Ajustar: toda la imagen, con margen</translation>
    </message>
    <message>
        <source>Fill: no margin, edges are cut off</source>
        <translation>Rellenar: sin margen, se cortan los bordes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Use this size</source>
        <translation>Usar este tamaño</translation>
    </message>
    <message>
        <source>The maximum is {factor}.</source>
        <translation>El máximo es {factor}.</translation>
    </message>
    <message>
        <source>The minimum is {factor}.</source>
        <translation>El mínimo es {factor}.</translation>
    </message>
    <message>
        <source>{size} pixels, {factor}</source>
        <translation>{size} píxeles, {factor}</translation>
    </message>
    <message>
        <source>{print} {unit} at {dpi} dpi: {size} pixels, {factor}</source>
        <translation>{print} {unit} a {dpi} ppp: {size} píxeles, {factor}</translation>
    </message>
    <message>
        <source>{length} {unit} of paper are left on either side.</source>
        <translation>Quedan {length} {unit} de papel a cada lado.</translation>
    </message>
    <message>
        <source>{length} {unit} of paper are left above and below.</source>
        <translation>Quedan {length} {unit} de papel arriba y abajo.</translation>
    </message>
    <message>
        <source>{length} {unit} are cut off on either side in print.</source>
        <translation>Se cortan {length} {unit} a cada lado al imprimir.</translation>
    </message>
    <message>
        <source>{length} {unit} are cut off above and below in print.</source>
        <translation>Se cortan {length} {unit} arriba y abajo al imprimir.</translation>
    </message>
</context>
<context>
    <name>Cutout</name>
    <message>
        <source>{name} part {number}</source>
        <translation>{name} recorte {number}</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>not measured</source>
        <translation>no medida</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Procedencia</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>{psnr:.1f} dB at {factor} (bicubic {bicubic:.1f} dB)</source>
        <translation>{psnr:.1f} dB a {factor} (bicúbica: {bicubic:.1f} dB)</translation>
    </message>
    <message>
        <source>test pictures</source>
        <translation>imágenes de prueba</translation>
    </message>
    <message>
        <source>{data}: {figures}</source>
        <translation>{data}: {figures}</translation>
    </message>
    <message>
        <source>srgui</source>
        <translation>srgui</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>propia</translation>
    </message>
    <message>
        <source>shipped with srgui</source>
        <translation>incluida con srgui</translation>
    </message>
    <message>
        <source>{file} (SHA-256 {hash}…)</source>
        <translation>{file} (SHA-256 {hash}…)</translation>
    </message>
    <message>
        <source>not known; the terms of whoever published the network apply</source>
        <translation>desconocida; se aplican las condiciones de quien publicó la red</translation>
    </message>
    <message>
        <source>Enter the licence, or a note about it</source>
        <translation>Introducir la licencia o una nota sobre ella</translation>
    </message>
</context>
<context>
    <name>DeviceChoice</name>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Processor (CPU)</source>
        <translation>Procesador (CPU)</translation>
    </message>
    <message>
        <source>NVIDIA or AMD graphics (CUDA)</source>
        <translation>Gráfica NVIDIA o AMD (CUDA)</translation>
    </message>
    <message>
        <source>Apple graphics (MPS)</source>
        <translation>Gráfica de Apple (MPS)</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Pictures ({patterns})</source>
        <translation>Imágenes ({patterns})</translation>
    </message>
</context>
<context>
    <name>DifferenceScale</name>
    <message>
        <source>Scale of the difference</source>
        <translation>Escala de la diferencia</translation>
    </message>
    <message>
        <source>Amplify less</source>
        <translation>Amplificar menos</translation>
    </message>
    <message>
        <source>Amplify more</source>
        <translation>Amplificar más</translation>
    </message>
    <message>
        <source>{levels} of 255 (×{amplification})</source>
        <translation>{levels} de 255 (×{amplification})</translation>
    </message>
</context>
<context>
    <name>DividerHandle</name>
    <message>
        <source>Divider between before and after</source>
        <translation>Divisor entre antes y después</translation>
    </message>
</context>
<context>
    <name>DropOverlay</name>
    <message>
        <source>Add pictures</source>
        <translation>Añadir imágenes</translation>
    </message>
    <message>
        <source>Add network</source>
        <translation>Añadir red</translation>
    </message>
    <message>
        <source>Add {count} pictures</source>
        <translation>Añadir {count} imágenes</translation>
    </message>
    <message>
        <source>Add picture</source>
        <translation>Añadir imagen</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Enlarge photos up to 8×</source>
        <translation>Ampliar fotos hasta 8×</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Try a sample photo</source>
        <translation>Probar una foto de ejemplo</translation>
    </message>
    <message>
        <source>With sharp edges instead of blur. Drop photos or folders here; they stay on this computer.</source>
        <translation>Con bordes nítidos en vez de borrosos. Suelte aquí fotos o carpetas; no salen de este equipo.</translation>
    </message>
</context>
<context>
    <name>ExistingFiles</name>
    <message>
        <source>Keep both</source>
        <translation>Conservar ambos</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>The new file gets a number after its name</source>
        <translation>Se añade un número al nombre del archivo nuevo</translation>
    </message>
    <message>
        <source>The new file takes the place of the existing one</source>
        <translation>El archivo nuevo sustituye al existente</translation>
    </message>
    <message>
        <source>Existing files are left unchanged</source>
        <translation>Los archivos existentes no se modifican</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>{name} will not be written: other settings were chosen.</source>
        <translation>{name} no se escribirá: se eligieron otros ajustes.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
</context>
<context>
    <name>ExportAll</name>
    <message>
        <source>{done} of {count} pictures are done. Files already written will be kept.</source>
        <translation>Listas: {done} de {count} imágenes. Los archivos ya escritos se conservarán.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Continue exporting</source>
        <translation>Seguir exportando</translation>
    </message>
    <message>
        <source>1 picture is still to be exported.</source>
        <translation>Queda 1 imagen por exportar.</translation>
    </message>
    <message>
        <source>{count} pictures are still to be exported.</source>
        <translation>Quedan {count} imágenes por exportar.</translation>
    </message>
    <message>
        <source>Export of {count} pictures finished.</source>
        <translation>Exportación de {count} imágenes terminada.</translation>
    </message>
</context>
<context>
    <name>ExportAllDialog</name>
    <message>
        <source>If the file exists</source>
        <translation>Si el archivo existe</translation>
    </message>
    <message>
        <source>Export all</source>
        <translation>Exportar todo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>First file: {path}</source>
        <translation>Primer archivo: {path}</translation>
    </message>
    <message>
        <source>Write PNG instead</source>
        <translation>Usar PNG</translation>
    </message>
    <message>
        <source>{name} can&apos;t be exported: {reason}.</source>
        <translation>No se puede exportar {name}: {reason}.</translation>
    </message>
    <message>
        <source>{count} pictures can&apos;t be exported, as {name}: {reason}.</source>
        <translation>No se pueden exportar {count} imágenes, como {name}: {reason}.</translation>
    </message>
    <message>
        <source>{name} would be replaced by its own result. Choose another name or folder.</source>
        <translation>{name} se reemplazaría por su propio resultado. Elegir otro nombre u otra carpeta.</translation>
    </message>
    <message>
        <source>1 picture.</source>
        <translation>1 imagen.</translation>
    </message>
    <message>
        <source>{count} pictures.</source>
        <translation>{count} imágenes.</translation>
    </message>
    <message>
        <source>1 unreadable file is left out.</source>
        <translation>Se omite 1 archivo ilegible.</translation>
    </message>
    <message>
        <source>{count} unreadable files are left out.</source>
        <translation>Se omiten {count} archivos ilegibles.</translation>
    </message>
    <message>
        <source>Test copies are left out.</source>
        <translation>No se incluyen las copias de prueba.</translation>
    </message>
    <message>
        <source>will be skipped</source>
        <translation>omitir</translation>
    </message>
    <message>
        <source>will be replaced</source>
        <translation>reemplazar</translation>
    </message>
    <message>
        <source>1 file already exists and {what}.</source>
        <translation>Ya existe 1 archivo y se va a {what}.</translation>
    </message>
    <message>
        <source>{count} files already exist and {what}.</source>
        <translation>Ya existen {count} archivos y se van a {what}.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Shown: {step}</source>
        <translation>Visible: {step}</translation>
    </message>
    <message>
        <source>All steps</source>
        <translation>Todos los pasos</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Examinar…</translation>
    </message>
    <message>
        <source>Write PNG instead</source>
        <translation>Usar PNG</translation>
    </message>
    <message>
        <source>Natural texture was cancelled and is not in this file</source>
        <translation>La textura natural se canceló y no está en este archivo</translation>
    </message>
    <message>
        <source>Saved as soon as the picture is enlarged</source>
        <translation>Se guarda en cuanto la imagen esté ampliada</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Re&amp;sult</source>
        <translation>&amp;Resultado</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>&amp;Quality</source>
        <translation>&amp;Calidad</translation>
    </message>
    <message>
        <source>&amp;Metadata</source>
        <translation>&amp;Metadatos</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>C&amp;olores</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>If the file exists</source>
        <translation>Si el archivo existe</translation>
    </message>
    <message>
        <source>Choose a format, or a name that ends in {suffixes}.</source>
        <translation>Elegir un formato o un nombre que termine en {suffixes}.</translation>
    </message>
    <message>
        <source>{name} will be replaced.</source>
        <translation>{name} se reemplazará.</translation>
    </message>
    <message>
        <source>Will be saved as {name}</source>
        <translation>Se guardará como {name}</translation>
    </message>
    <message>
        <source>about {size}</source>
        <translation>aprox. {size}</translation>
    </message>
    <message>
        <source>{size} pixels</source>
        <translation>{size} píxeles</translation>
    </message>
    <message>
        <source>Pictures ({patterns})</source>
        <translation>Imágenes ({patterns})</translation>
    </message>
</context>
<context>
    <name>ExportFields</name>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>&amp;Quality</source>
        <translation>&amp;Calidad</translation>
    </message>
    <message>
        <source>&amp;Metadata</source>
        <translation>&amp;Metadatos</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>C&amp;olores</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>Car&amp;peta</translation>
    </message>
    <message>
        <source>File &amp;name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>+ Name</source>
        <translation>+ Nombre</translation>
    </message>
    <message>
        <source>+ Network</source>
        <translation>+ Red</translation>
    </message>
    <message>
        <source>+ Factor</source>
        <translation>+ Factor</translation>
    </message>
    <message>
        <source>+ Date</source>
        <translation>+ Fecha</translation>
    </message>
    <message>
        <source>+ Counter</source>
        <translation>+ Contador</translation>
    </message>
    <message>
        <source>Same as original</source>
        <translation>Como el original</translation>
    </message>
    <message>
        <source>Same folder as the picture</source>
        <translation>La carpeta de la imagen</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Examinar…</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>foto</translation>
    </message>
    <message>
        <source>For example {file}.png</source>
        <translation>Por ejemplo, {file}.png</translation>
    </message>
    <message>
        <source>Needs the name of the picture, and no / \ : * ? &quot; &lt; &gt; |</source>
        <translation>Debe contener el nombre de la imagen y no / \ : * ? &quot; &lt; &gt; |</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
</context>
<context>
    <name>FactorChoice</name>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Factor</translation>
    </message>
    <message>
        <source>Custom…</source>
        <translation>Otro…</translation>
    </message>
    <message>
        <source>This network enlarges up to {factor}; LapSRN enlarges {wanted}</source>
        <translation>Esta red amplía hasta {factor}; LapSRN amplía {wanted}</translation>
    </message>
    <message>
        <source>Set width, height, long edge, percent or print size</source>
        <translation>Definir ancho, alto, lado mayor, porcentaje o tamaño de impresión</translation>
    </message>
    <message>
        <source>{size} pixels</source>
        <translation>{size} píxeles</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Runtime</source>
        <translation>Motor</translation>
    </message>
    <message>
        <source>{bits} bits per channel</source>
        <translation>{bits} bits por canal</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Profundidad</translation>
    </message>
    <message>
        <source>{used} of {all}, on battery</source>
        <translation>{used} de {all}, con batería</translation>
    </message>
    <message>
        <source>{used} of {all}, in the background</source>
        <translation>{used} de {all}, en segundo plano</translation>
    </message>
    <message>
        <source>Processors</source>
        <translation>Procesadores</translation>
    </message>
</context>
<context>
    <name>FailureDialog</name>
    <message>
        <source>Unexpected error</source>
        <translation>Error inesperado</translation>
    </message>
    <message>
        <source>An unexpected error occurred</source>
        <translation>Se ha producido un error inesperado</translation>
    </message>
    <message>
        <source>Your pictures are still open, and you can continue. Please report this text.</source>
        <translation>Las imágenes siguen abiertas y se puede continuar. Para informar del error, conviene enviar este texto.</translation>
    </message>
    <message>
        <source>Error report</source>
        <translation>Informe de error</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Also saved to {file}</source>
        <translation>También guardado en {file}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>Filmstrip</name>
    <message>
        <source>Opened pictures</source>
        <translation>Imágenes abiertas</translation>
    </message>
    <message>
        <source>&amp;Export {count} pictures…</source>
        <translation>&amp;Exportar {count} imágenes…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>C&amp;opy result</source>
        <translation>&amp;Copiar resultado</translation>
    </message>
    <message>
        <source>Copy as co&amp;mmand line</source>
        <translation>Copiar como lí&amp;nea de comandos</translation>
    </message>
    <message>
        <source>&amp;Show in folder</source>
        <translation>Mo&amp;strar en la carpeta</translation>
    </message>
    <message>
        <source>&amp;Apply settings to all</source>
        <translation>&amp;Aplicar ajustes a todas</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Rein&amp;tentar</translation>
    </message>
    <message>
        <source>Move &amp;left</source>
        <translation>Mover a la i&amp;zquierda</translation>
    </message>
    <message>
        <source>Move &amp;right</source>
        <translation>Mover a la &amp;derecha</translation>
    </message>
    <message>
        <source>&amp;Close {count} pictures</source>
        <translation>Ce&amp;rrar {count} imágenes</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Ce&amp;rrar</translation>
    </message>
    <message>
        <source>Close ot&amp;hers</source>
        <translation>Cerrar las de&amp;más</translation>
    </message>
</context>
<context>
    <name>FineTuning</name>
    <message>
        <source>Believable texture, not real detail</source>
        <translation>Textura creíble, no detalle real</translation>
    </message>
    <message>
        <source>Off: treated as a sharp original</source>
        <translation>Desactivada: original nítido</translation>
    </message>
    <message>
        <source>Fine tuning</source>
        <translation>Ajuste fino</translation>
    </message>
    <message>
        <source>Fine tuning ({count} changed)</source>
        <translation>Ajuste fino ({count} cambios)</translation>
    </message>
    <message>
        <source>Fine tuning ({change})</source>
        <translation>Ajuste fino ({change})</translation>
    </message>
    <message>
        <source>Reset natural texture</source>
        <translation>Restablecer textura natural</translation>
    </message>
    <message>
        <source>Artefact removal</source>
        <translation>Eliminación de artefactos</translation>
    </message>
    <message>
        <source>Reset artefact removal</source>
        <translation>Restablecer eliminación de artefactos</translation>
    </message>
    <message>
        <source>How much noise and compression to remove; less keeps finer detail</source>
        <translation>Cuánto ruido y compresión se elimina; menos conserva detalles más finos</translation>
    </message>
    <message>
        <source>Grain</source>
        <translation>Grano</translation>
    </message>
    <message>
        <source>Reset grain</source>
        <translation>Restablecer grano</translation>
    </message>
    <message>
        <source>Fine grain makes smooth skin and sky look photographed</source>
        <translation>El grano fino da un aspecto fotográfico a pieles y cielos lisos</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Intensidad</translation>
    </message>
    <message>
        <source>Reset strength</source>
        <translation>Restablecer intensidad</translation>
    </message>
    <message>
        <source>How much of the network&apos;s detail to add to the bicubic enlargement</source>
        <translation>Cuánto detalle de la red se añade a la ampliación bicúbica</translation>
    </message>
    <message>
        <source>Faithful: no invented texture</source>
        <translation>Fiel: sin textura inventada</translation>
    </message>
    <message>
        <source>For photographs only</source>
        <translation>Solo para fotografías</translation>
    </message>
    <message>
        <source>Only with LapSRN</source>
        <translation>Solo con LapSRN</translation>
    </message>
    <message>
        <source>From the faithful result to one with natural texture, for photographs by LapSRN</source>
        <translation>Del resultado fiel a uno con textura natural, para fotografías con LapSRN</translation>
    </message>
    <message>
        <source>Natural texture</source>
        <translation>Textura natural</translation>
    </message>
    <message>
        <source>Keep original grain</source>
        <translation>Conservar grano original</translation>
    </message>
    <message>
        <source>Tileable</source>
        <translation>En mosaico</translation>
    </message>
    <message>
        <source>Tileable (for textures and patterns)</source>
        <translation>En mosaico (texturas y patrones)</translation>
    </message>
    <message>
        <source>Copies of the result join seamlessly</source>
        <translation>Las copias del resultado se unen sin costuras</translation>
    </message>
    <message>
        <source>For film scans: puts back grain as strong and coarse as the original&apos;s</source>
        <translation>Para película escaneada: devuelve un grano tan intenso y grueso como el del original</translation>
    </message>
</context>
<context>
    <name>FirstStepsDialog</name>
    <message>
        <source>First steps</source>
        <translation>Primeros pasos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Drop pictures or folders on the window, or paste one. A picture is enlarged as soon as it is open; Esc cancels.</source>
        <translation>Suelte imágenes o carpetas en la ventana, o pegue una imagen. Se amplía en cuanto está abierta; Esc cancela.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Drag the divider between before and after. The wheel zooms, dragging moves, and a double click shows the whole picture. L shows a loupe.</source>
        <translation>Arrastre el divisor entre antes y después. La rueda amplía la vista, arrastrar la mueve y un doble clic muestra toda la imagen. L muestra una lupa.</translation>
    </message>
    <message>
        <source>Choose a network</source>
        <translation>Elegir una red</translation>
    </message>
    <message>
        <source>LapSRN is fast and right for most photographs; the others take longer. Compare networks shows all of them at the same place.</source>
        <translation>LapSRN es rápida y adecuada para la mayoría de las fotos; las demás tardan más. Comparar redes las muestra todas en el mismo lugar.</translation>
    </message>
    <message>
        <source>Choose the look</source>
        <translation>Elegir el aspecto</translation>
    </message>
    <message>
        <source>Natural texture adds detail that looks right but isn&apos;t real. Fine tuning has artefact removal, grain and strength; most of it is seen at once.</source>
        <translation>La textura natural añade detalle que parece correcto, pero no es real. El ajuste fino ofrece eliminación de artefactos, grano e intensidad; casi todo se ve al instante.</translation>
    </message>
    <message>
        <source>Choose the size</source>
        <translation>Elegir el tamaño</translation>
    </message>
    <message>
        <source>Up to 8×, or under Custom a width, a height or the size of a print. K crops the picture before.</source>
        <translation>Hasta 8×, o en Otro una anchura, una altura o el tamaño de una copia. K recorta antes la imagen.</translation>
    </message>
    <message>
        <source>See how it works</source>
        <translation>Ver cómo funciona</translation>
    </message>
    <message>
        <source>The steps below the picture are those of the network: the sizes of LapSRN, the recursions of DRCN. P plays them.</source>
        <translation>Los pasos bajo la imagen son los de la red: los tamaños de LapSRN, las recursiones de DRCN. P los reproduce.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export a picture even while it is being enlarged, the selected thumbnails together, or all of them. Nothing that exists is overwritten unasked.</source>
        <translation>Exporte una imagen incluso mientras se amplía, las miniaturas seleccionadas juntas o todas. Nada existente se sobrescribe sin preguntar.</translation>
    </message>
    <message>
        <source>Go further</source>
        <translation>Ir más lejos</translation>
    </message>
    <message>
        <source>Presets are for settings that you need again. Add network brings published networks and your own. Copy as command line repeats a run in a terminal.</source>
        <translation>Los preajustes guardan lo que vuelva a necesitar. Añadir red trae redes publicadas y las suyas. Copiar como línea de comandos repite un cálculo en un terminal.</translation>
    </message>
</context>
<context>
    <name>Folders</name>
    <message>
        <source>The folder {folder} will be created.</source>
        <translation>Se creará la carpeta {folder}.</translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation>No existe la carpeta {folder}.</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>What to expect</source>
        <translation>Qué esperar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Source, 4×</source>
        <translation>Origen, 4×</translation>
    </message>
    <message>
        <source>Without AI</source>
        <translation>Sin IA</translation>
    </message>
    <message>
        <source>LapSRN, default</source>
        <translation>LapSRN, por defecto</translation>
    </message>
    <message>
        <source>Photographs get plausible texture: fur, grass and skin that look right but were not in the picture. For evidence, documents and science, set Natural texture to 0: then nothing is invented, and an unrecognisable face stays unrecognisable.</source>
        <translation>Las fotos reciben textura verosímil: pelo, hierba y piel que parecen correctos, pero no estaban en la imagen. Para pruebas, documentos y ciencia, ponga la textura natural a 0: entonces no se inventa nada, y una cara irreconocible sigue siéndolo.</translation>
    </message>
    <message>
        <source>If a result looks painted, raise Natural texture; if it looks too sharp, lower the strength under Fine tuning. The fidelity shows how closely the result matches the source.</source>
        <translation>Si un resultado parece pintado, aumente la textura natural; si parece demasiado nítido, baje la intensidad en el ajuste fino. La fidelidad muestra cuánto coincide el resultado con el original.</translation>
    </message>
    <message>
        <source>Photos contain noise and JPEG artefacts. As a photograph a picture loses them, and with them a little of the finest texture; as a sharp original it keeps both. Auto chooses by the noise, blur and compression of the picture.</source>
        <translation>Las fotos contienen ruido y artefactos de JPEG. Tratada como foto, una imagen los pierde y, con ellos, algo de la textura más fina; como original nítido conserva ambas cosas. El modo automático elige según el ruido, el desenfoque y la compresión de la imagen.</translation>
    </message>
    <message>
        <source>LapSRN, sharp</source>
        <translation>LapSRN, nítida</translation>
    </message>
    <message>
        <source>DRRN, sharp</source>
        <translation>DRRN, nítida</translation>
    </message>
    <message>
        <source>DRCN, sharp</source>
        <translation>DRCN, nítida</translation>
    </message>
    <message>
        <source>Two details of a cat photo, each enlarged in three ways</source>
        <translation>Dos detalles de una foto de un gato, cada uno ampliado de tres formas</translation>
    </message>
</context>
<context>
    <name>KindChoice</name>
    <message>
        <source>Kind of picture</source>
        <translation>Tipo de imagen</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Sharp</source>
        <translation>Nítida</translation>
    </message>
    <message>
        <source>Pixel art</source>
        <translation>Pixel art</translation>
    </message>
    <message>
        <source>Detected from noise, blur and compression</source>
        <translation>Según el ruido, el desenfoque y la compresión detectados</translation>
    </message>
    <message>
        <source>For compressed, noisy or soft pictures, as from cameras and the web</source>
        <translation>Para imágenes comprimidas, con ruido o poco nítidas, como las de cámaras y de la web</translation>
    </message>
    <message>
        <source>Sharp original: without compression or noise</source>
        <translation>Original nítido: sin compresión ni ruido</translation>
    </message>
    <message>
        <source>Every pixel becomes a sharp square, without a network</source>
        <translation>Cada píxel se convierte en un cuadrado nítido, sin red</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>The {factor} result of {name} has not been exported and will be lost.</source>
        <translation>El resultado {factor} de {name} no se ha exportado y se perderá.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>{name} is still being enlarged: {time} left.</source>
        <translation>{name} aún se está ampliando: {time} para terminar.</translation>
    </message>
    <message>
        <source>Continue enlarging</source>
        <translation>Seguir ampliando</translation>
    </message>
    <message>
        <source>This run would be lost.</source>
        <translation>Este proceso se perdería.</translation>
    </message>
    <message>
        <source>The results of {count} pictures have not been exported and will be lost.</source>
        <translation>Los resultados de {count} imágenes no se han exportado y se perderán.</translation>
    </message>
    <message>
        <source>Export all…</source>
        <translation>Exportar todo…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Quit without exporting</source>
        <translation>Salir sin exportar</translation>
    </message>
    <message>
        <source>{name} is unfinished ({percent}).</source>
        <translation>{name} está sin terminar ({percent}).</translation>
    </message>
    <message>
        <source>{name} is still being enlarged ({percent}).</source>
        <translation>{name} aún se está ampliando ({percent}).</translation>
    </message>
    <message>
        <source>{name} will not be written.</source>
        <translation>{name} no se escribirá.</translation>
    </message>
    <message>
        <source>1 picture of the stopped export is left.</source>
        <translation>Queda 1 imagen de la exportación detenida.</translation>
    </message>
    <message>
        <source>{count} pictures of the stopped export are left.</source>
        <translation>Quedan {count} imágenes de la exportación detenida.</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close message</source>
        <translation>Cerrar mensaje</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
</context>
<context>
    <name>MetadataChoice</name>
    <message>
        <source>Keep all</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>No location</source>
        <translation>Sin ubicación</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Keeps EXIF, XMP, IPTC and comments</source>
        <translation>Conserva EXIF, XMP, IPTC y comentarios</translation>
    </message>
    <message>
        <source>Removes coordinates and the names of places</source>
        <translation>Quita coordenadas y nombres de lugares</translation>
    </message>
    <message>
        <source>Keeps the colour profile only</source>
        <translation>Conserva solo el perfil de color</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Save as preset</source>
        <translation>Guardar como preajuste</translation>
    </message>
    <message>
        <source>Rename preset</source>
        <translation>Cambiar nombre del preajuste</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
</context>
<context>
    <name>NetworkActions</name>
    <message>
        <source>Networks ({patterns})</source>
        <translation>Redes ({patterns})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Add network</source>
        <translation>Añadir red</translation>
    </message>
    <message>
        <source>Added {name}: {scores}</source>
        <translation>Red {name} añadida: {scores}</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Added {count} of {all} networks</source>
        <translation>Redes añadidas: {count} de {all}</translation>
    </message>
    <message>
        <source>Manage…</source>
        <translation>Gestionar…</translation>
    </message>
</context>
<context>
    <name>NetworkCard</name>
    <message>
        <source>up to {factor}</source>
        <translation>hasta {factor}</translation>
    </message>
</context>
<context>
    <name>NetworkComparison</name>
    <message>
        <source>failed</source>
        <translation>error</translation>
    </message>
    <message>
        <source>without natural texture</source>
        <translation>sin textura natural</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>This may take a while. Start?</source>
        <translation>Puede tardar un poco. ¿Empezar?</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>visible part</source>
        <translation>parte visible</translation>
    </message>
    <message>
        <source>visible part; the rest takes {time}</source>
        <translation>parte visible; el resto tarda {time}</translation>
    </message>
    <message>
        <source>Use {network}</source>
        <translation>Usar {network}</translation>
    </message>
    <message>
        <source>Show alone</source>
        <translation>Mostrar solo</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todos</translation>
    </message>
</context>
<context>
    <name>NetworkList</name>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>More networks</source>
        <translation>Más redes</translation>
    </message>
    <message>
        <source>Fewer networks</source>
        <translation>Menos redes</translation>
    </message>
    <message>
        <source>Add network…</source>
        <translation>Añadir red…</translation>
    </message>
    <message>
        <source>Use a network from a file: ncnn, ONNX, PyTorch and others</source>
        <translation>Usar una red de un archivo: ncnn, ONNX, PyTorch y otros</translation>
    </message>
    <message>
        <source>Fast, good for most photographs</source>
        <translation>Rápida, buena para casi todo</translation>
    </message>
    <message>
        <source>Fine edges, slow</source>
        <translation>Bordes finos, lenta</translation>
    </message>
    <message>
        <source>Fine edges, faster</source>
        <translation>Bordes finos, más rápida</translation>
    </message>
    <message>
        <source>For study: 16 steps</source>
        <translation>Para estudiar: 16 pasos</translation>
    </message>
    <message>
        <source>For study, faster</source>
        <translation>Para estudiar, más rápida</translation>
    </message>
    <message>
        <source>2×, 4× and 8× in one pass; 3× is made from 4×</source>
        <translation>2×, 4× y 8× en una pasada; 3× sale de 4×</translation>
    </message>
    <message>
        <source>{network}. Choosing it changes the size to {factor}.</source>
        <translation>{network}. Al elegirla, el tamaño pasa a {factor}.</translation>
    </message>
    <message>
        <source>Refines the picture in 25 passes</source>
        <translation>Refina la imagen en 25 pasadas</translation>
    </message>
    <message>
        <source>A quarter of the computation of DRRN</source>
        <translation>Una cuarta parte del cálculo de DRRN</translation>
    </message>
    <message>
        <source>Refines the picture in 16 passes</source>
        <translation>Refina la imagen en 16 pasadas</translation>
    </message>
    <message>
        <source>A quarter of the computation of DRCN</source>
        <translation>Una cuarta parte del cálculo de DRCN</translation>
    </message>
</context>
<context>
    <name>NetworkManager</name>
    <message>
        <source>Networks</source>
        <translation>Redes</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Factors</source>
        <translation>Factores</translation>
    </message>
    <message>
        <source>PSNR</source>
        <translation>PSNR</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Procedencia</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar nombre…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Check that the file is intact and the network works</source>
        <translation>Comprobar que el archivo está intacto y la red funciona</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>up to {factor}</source>
        <translation>hasta {factor}</translation>
    </message>
    <message>
        <source>checking…</source>
        <translation>comprobando…</translation>
    </message>
    <message>
        <source>Its file is deleted. Pictures that use it are enlarged with LapSRN.</source>
        <translation>Su archivo se eliminará. Las imágenes que la usan se ampliarán con LapSRN.</translation>
    </message>
    <message>
        <source>Remove network</source>
        <translation>Quitar red</translation>
    </message>
    <message>
        <source>Remove {name}?</source>
        <translation>¿Quitar {name}?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>OwnList</name>
    <message>
        <source>Your networks</source>
        <translation>Sus redes</translation>
    </message>
    <message>
        <source>Manage…</source>
        <translation>Gestionar…</translation>
    </message>
    <message>
        <source>Find a network</source>
        <translation>Buscar una red</translation>
    </message>
</context>
<context>
    <name>OwnSettings</name>
    <message>
        <source>Only for this picture</source>
        <translation>Solo en esta imagen</translation>
    </message>
    <message>
        <source>Only for these {count} pictures</source>
        <translation>Solo en estas {count} imágenes</translation>
    </message>
    <message>
        <source>Use the common settings</source>
        <translation>Usar comunes</translation>
    </message>
    <message>
        <source>Apply to all</source>
        <translation>Aplicar a todas</translation>
    </message>
    <message>
        <source>Use the settings of the other pictures</source>
        <translation>Usar los ajustes de las demás imágenes</translation>
    </message>
    <message>
        <source>Use these settings for all pictures</source>
        <translation>Usar estos ajustes en todas las imágenes</translation>
    </message>
</context>
<context>
    <name>PaneGrid</name>
    <message>
        <source>Results of all networks</source>
        <translation>Resultados de todas las redes</translation>
    </message>
    <message>
        <source>Drag or scroll in one picture to move all. Click a name to use its network, double-click a picture to see it alone.</source>
        <translation>Arrastre o desplace en una imagen para mover todas. Haga clic en un nombre para usar su red, doble clic en una imagen para verla sola.</translation>
    </message>
    <message>
        <source>Use this one, or show it alone</source>
        <translation>Usar este o mostrarlo solo</translation>
    </message>
</context>
<context>
    <name>Paste</name>
    <message>
        <source>Pasted {number}</source>
        <translation>Pegada {number}</translation>
    </message>
    <message>
        <source>Dropped {number}</source>
        <translation>Soltada {number}</translation>
    </message>
</context>
<context>
    <name>PatternEdit</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Factor</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Contador</translation>
    </message>
</context>
<context>
    <name>PictureMessages</name>
    <message>
        <source>The visible part is done.</source>
        <translation>La parte visible está lista.</translation>
    </message>
    <message>
        <source>The visible part is done; natural texture is added with the rest.</source>
        <translation>La parte visible está lista; la textura natural se añade con el resto.</translation>
    </message>
    <message>
        <source>Open as a picture</source>
        <translation>Abrir como imagen</translation>
    </message>
    <message>
        <source>Shown at 100 %, where there is most detail</source>
        <translation>Se muestra al 100 %, donde hay más detalle</translation>
    </message>
    <message>
        <source>Show the whole picture</source>
        <translation>Mostrar la imagen completa</translation>
    </message>
    <message>
        <source>Not compared at {factor}: {networks}</source>
        <translation>Sin comparar a {factor}: {networks}</translation>
    </message>
    <message>
        <source>Compare at {factor}</source>
        <translation>Comparar a {factor}</translation>
    </message>
    <message>
        <source>Closed {name}</source>
        <translation>{name} cerrada</translation>
    </message>
    <message>
        <source>Closed {count} pictures</source>
        <translation>{count} imágenes cerradas</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>The result of {name} was dropped: the memory for results is full.</source>
        <translation>Se descartó el resultado de {name}: la memoria para resultados está llena.</translation>
    </message>
    <message>
        <source>Change the limit…</source>
        <translation>Cambiar el límite…</translation>
    </message>
    <message>
        <source>{name} has changed on disk. Still showing the old version.</source>
        <translation>{name} ha cambiado en el disco. Se sigue mostrando la versión anterior.</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recargar</translation>
    </message>
</context>
<context>
    <name>PictureTitle</name>
    <message>
        <source>{name}   changed on disk</source>
        <translation>{name}   modificada en disco</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>{name} has been enlarged.</source>
        <translation>{name}: ampliación terminada.</translation>
    </message>
</context>
<context>
    <name>PixelProbe</name>
    <message>
        <source>Pixel under the mouse</source>
        <translation>Píxel bajo el cursor</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Computing</source>
        <translation>Cálculo</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>&amp;Dispositivo</translation>
    </message>
    <message>
        <source>R&amp;untime</source>
        <translation>Mot&amp;or</translation>
    </message>
    <message>
        <source>&amp;Precision</source>
        <translation>&amp;Precisión</translation>
    </message>
    <message>
        <source>Th&amp;reads</source>
        <translation>&amp;Hilos</translation>
    </message>
    <message>
        <source>&amp;Memory for results</source>
        <translation>&amp;Memoria para resultados</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportación</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>Según el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Full (32 bits)</source>
        <translation>Completa (32 bits)</translation>
    </message>
    <message>
        <source>Fast (16 bits)</source>
        <translation>Rápida (16 bits)</translation>
    </message>
    <message>
        <source>Automatic uses what was measured to be fastest on this computer.</source>
        <translation>Automático usa lo que resultó más rápido al medirlo en este equipo.</translation>
    </message>
    <message>
        <source>Leave a processor free for other programs</source>
        <translation>Dejar un procesador libre para otros programas</translation>
    </message>
    <message>
        <source>While you work in another program, or this computer runs on battery, results are computed on all processors but one.</source>
        <translation>Mientras se trabaja en otro programa o este equipo funciona con batería, los resultados se calculan en todos los procesadores menos uno.</translation>
    </message>
    <message>
        <source>When it is full, the oldest results are moved to the disk until srgui is closed.</source>
        <translation>Cuando se llena, los resultados más antiguos pasan al disco hasta que se cierra srgui.</translation>
    </message>
    <message>
        <source>Record network and settings in the files</source>
        <translation>Registrar red y ajustes en los archivos</translation>
    </message>
    <message>
        <source>Written to XMP; results in folders are recognised by it and not opened again.</source>
        <translation>Se escribe en XMP; así se reconocen los resultados en las carpetas y no se vuelven a abrir.</translation>
    </message>
    <message>
        <source>Notify when long work is done</source>
        <translation>Avisar al terminar un trabajo largo</translation>
    </message>
    <message>
        <source>After half a minute of work or more, while another window is active</source>
        <translation>A partir de medio minuto de cálculo, mientras otra ventana está activa</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>Valores predeterminados</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Preflight</name>
    <message>
        <source>Use LapSRN instead</source>
        <translation>Usar LapSRN</translation>
    </message>
    <message>
        <source>Without best quality</source>
        <translation>Sin máxima calidad</translation>
    </message>
    <message>
        <source>Only the visible part</source>
        <translation>Solo la parte visible</translation>
    </message>
    <message>
        <source>Enlarges the part that is visible at 100 %; the rest may follow</source>
        <translation>Amplía la parte visible al 100 %; el resto puede hacerse después</translation>
    </message>
    <message>
        <source>Crops the part that is visible at 100 % and enlarges it as a separate picture</source>
        <translation>Recorta la parte visible al 100 % y la amplía como imagen independiente</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Use {factor} instead</source>
        <translation>Usar {factor}</translation>
    </message>
    <message>
        <source>Start anyway</source>
        <translation>Empezar igualmente</translation>
    </message>
    <message>
        <source>{size} pixels, {memory} of memory.</source>
        <translation>{size} píxeles, {memory} de memoria.</translation>
    </message>
    <message>
        <source>This needs {memory} of memory; {free} are free</source>
        <translation>Requiere {memory} de memoria; hay {free} libres</translation>
    </message>
    <message>
        <source>{size} pixels, {time}. Other programs may slow down.</source>
        <translation>{size} píxeles, {time}. Otros programas pueden ralentizarse.</translation>
    </message>
    <message>
        <source>Best quality takes {time} instead of {once}</source>
        <translation>La máxima calidad tarda {time} en lugar de {once}</translation>
    </message>
    <message>
        <source>{millions} megapixels take {time}</source>
        <translation>{millions} megapíxeles tardan {time}</translation>
    </message>
    <message>
        <source>This takes {time}</source>
        <translation>Tardará {time}</translation>
    </message>
</context>
<context>
    <name>PresetActions</name>
    <message>
        <source>Command line copied</source>
        <translation>Línea de comandos copiada</translation>
    </message>
</context>
<context>
    <name>Presets</name>
    <message>
        <source>Presets</source>
        <translation>Preajustes</translation>
    </message>
    <message>
        <source>Settings with a name, also for srgui upscale --preset</source>
        <translation>Ajustes con nombre, también para srgui upscale --preset</translation>
    </message>
    <message>
        <source>&amp;Save as preset…</source>
        <translation>&amp;Guardar como preajuste…</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Cambiar &amp;nombre</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
</context>
<context>
    <name>ProgressView</name>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Exporting {name}…</source>
        <translation>Exportando {name}…</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>Preparando…</translation>
    </message>
    <message>
        <source>Natural texture not finished</source>
        <translation>Textura natural sin terminar</translation>
    </message>
    <message>
        <source>Paused, {percent}</source>
        <translation>En pausa, {percent}</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Visible part done</source>
        <translation>Parte visible lista</translation>
    </message>
    <message>
        <source>Enlarge all</source>
        <translation>Ampliar todo</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportado</translation>
    </message>
    <message>
        <source>Enlarge again</source>
        <translation>Ampliar de nuevo</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Done in {time}</source>
        <translation>Listo en {time}</translation>
    </message>
    <message>
        <source>{done}; differs visibly from the source (fidelity {value:.0f} dB)</source>
        <translation>{done}; difiere visiblemente del origen (fidelidad: {value:.0f} dB)</translation>
    </message>
    <message>
        <source>Finer detail cancelled</source>
        <translation>Detalles más finos cancelados</translation>
    </message>
    <message>
        <source>Adding natural texture: {progress}</source>
        <translation>Textura natural: {progress}</translation>
    </message>
    <message>
        <source>Adding finer detail: {progress}</source>
        <translation>Detalle más fino: {progress}</translation>
    </message>
    <message>
        <source>Enlarging: {progress}</source>
        <translation>Ampliando: {progress}</translation>
    </message>
    <message>
        <source>Visible part: {progress}</source>
        <translation>Parte visible: {progress}</translation>
    </message>
    <message>
        <source>{percent}, {time} left</source>
        <translation>{percent}, {time} para terminar</translation>
    </message>
    <message>
        <source>Finishing…</source>
        <translation>Finalizando…</translation>
    </message>
    <message>
        <source>{progress}, then the export</source>
        <translation>{progress}; después, la exportación</translation>
    </message>
</context>
<context>
    <name>PsnrChart</name>
    <message>
        <source>PSNR of every step</source>
        <translation>PSNR de cada paso</translation>
    </message>
</context>
<context>
    <name>Quality</name>
    <message>
        <source>Measure quality</source>
        <translation>Medir la calidad</translation>
    </message>
    <message>
        <source>Fidelity to the source</source>
        <translation>Fidelidad al origen</translation>
    </message>
    <message>
        <source>How closely the result, reduced again, matches the source. It doesn&apos;t show whether the added detail is true.</source>
        <translation>En qué medida el resultado, reducido de nuevo, coincide con el origen. No indica si el detalle añadido es real.</translation>
    </message>
    <message>
        <source>Choose another reference</source>
        <translation>Elegir otra referencia</translation>
    </message>
    <message>
        <source>Drop or choose a reference</source>
        <translation>Soltar o elegir una referencia</translation>
    </message>
    <message>
        <source>Test with a reduced copy</source>
        <translation>Probar con una copia reducida</translation>
    </message>
    <message>
        <source>Reduces this picture by the factor, enlarges it again and measures the result</source>
        <translation>Reduce esta imagen según el factor, la amplía de nuevo y mide el resultado</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Without AI</source>
        <translation>Sin IA</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>No recent files</source>
        <translation>Sin archivos recientes</translation>
    </message>
    <message>
        <source>&amp;Clear list</source>
        <translation>&amp;Borrar lista</translation>
    </message>
</context>
<context>
    <name>RecentPictures</name>
    <message>
        <source>Recent pictures</source>
        <translation>Imágenes recientes</translation>
    </message>
    <message>
        <source>Restore the last session ({count} pictures)</source>
        <translation>Restaurar la última sesión (imágenes: {count})</translation>
    </message>
</context>
<context>
    <name>RenameDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Rename network</source>
        <translation>Cambiar nombre de la red</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>Share</name>
    <message>
        <source>Result copied</source>
        <translation>Resultado copiado</translation>
    </message>
    <message>
        <source>Position of the divider</source>
        <translation>Posición del divisor</translation>
    </message>
    <message>
        <source>Enlarged from {size} to {large} pixels</source>
        <translation>Ampliada de {size} a {large} píxeles</translation>
    </message>
    <message>
        <source>Exporting {name}…</source>
        <translation>Exportando {name}…</translation>
    </message>
    <message>
        <source>Exported {path}.</source>
        <translation>Exportado: {path}.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>File {name} copied</source>
        <translation>Archivo {name} copiado</translation>
    </message>
    <message>
        <source>Drag the result to another program or folder</source>
        <translation>Arrastrar el resultado a otro programa o carpeta</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>List of shortcuts</source>
        <translation>Lista de atajos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>Arrastrar</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Rueda</translation>
    </message>
    <message>
        <source>Middle button</source>
        <translation>Botón central</translation>
    </message>
    <message>
        <source>Move the divider</source>
        <translation>Mover el divisor</translation>
    </message>
    <message>
        <source>Move the divider finely</source>
        <translation>Mover el divisor con precisión</translation>
    </message>
    <message>
        <source>Move the divider to the edge</source>
        <translation>Mover el divisor hasta el borde</translation>
    </message>
    <message>
        <source>Centre the divider</source>
        <translation>Centrar el divisor</translation>
    </message>
    <message>
        <source>Show the original while pressed</source>
        <translation>Mostrar el original al mantener pulsado</translation>
    </message>
    <message>
        <source>Loupe while pressed</source>
        <translation>Lupa al mantener pulsado</translation>
    </message>
    <message>
        <source>Move the picture</source>
        <translation>Mover la imagen</translation>
    </message>
    <message>
        <source>Move with the mouse</source>
        <translation>Mover con el ratón</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>Zoom en el puntero</translation>
    </message>
    <message>
        <source>On the picture</source>
        <translation>Sobre la imagen</translation>
    </message>
</context>
<context>
    <name>SideMenu</name>
    <message>
        <source>Another file…</source>
        <translation>Otro archivo…</translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>Steps of the network</source>
        <translation>Pasos de la red</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>{percent} % of the result</source>
        <translation>{percent} % del resultado</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Export summary</source>
        <translation>Resumen de exportación</translation>
    </message>
    <message>
        <source>Retry failed pictures</source>
        <translation>Reintentar las fallidas</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Failed: {reason}</source>
        <translation>Error: {reason}</translation>
    </message>
    <message>
        <source>Skipped: the file already exists</source>
        <translation>Omitida: el archivo ya existe</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Escrito</translation>
    </message>
    <message>
        <source>kept: {kept}</source>
        <translation>se conserva: {kept}</translation>
    </message>
    <message>
        <source>lost: {lost}</source>
        <translation>se pierde: {lost}</translation>
    </message>
</context>
<context>
    <name>ThumbnailDelegate</name>
    <message>
        <source>Paused, {percent}</source>
        <translation>En pausa, {percent}</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificada</translation>
    </message>
</context>
<context>
    <name>Titles</name>
    <message>
        <source>step {number}</source>
        <translation>paso {number}</translation>
    </message>
    <message>
        <source>result</source>
        <translation>resultado</translation>
    </message>
    <message>
        <source>{runtime}, fast</source>
        <translation>{runtime}, rápido</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Without AI (bicubic) {factor}</source>
        <translation>Sin IA (bicúbica) {factor}</translation>
    </message>
    <message>
        <source>{network}, photograph</source>
        <translation>{network}, fotografía</translation>
    </message>
    <message>
        <source>artefact removal {percent} %</source>
        <translation>eliminación de artefactos {percent} %</translation>
    </message>
    <message>
        <source>natural {percent} %</source>
        <translation>natural {percent} %</translation>
    </message>
    <message>
        <source>{first}, {second}</source>
        <translation>{first}, {second}</translation>
    </message>
    <message>
        <source>{result} (previous)</source>
        <translation>{result} (anterior)</translation>
    </message>
    <message>
        <source>{result}, not computed</source>
        <translation>{result}, sin calcular</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>a few seconds</source>
        <translation>unos segundos</translation>
    </message>
    <message>
        <source>a minute</source>
        <translation>un minuto</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} h</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>aprox. {time}</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Exported {name}, {size}</source>
        <translation>Exportado: {name}, {size}</translation>
    </message>
    <message>
        <source>Exported {count} files, {size}</source>
        <translation>{count} archivos exportados, {size}</translation>
    </message>
    <message>
        <source>Kept: {kept}.</source>
        <translation>Se conserva: {kept}.</translation>
    </message>
    <message>
        <source>Lost: {lost}.</source>
        <translation>Se pierde: {lost}.</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>{result} of the result, {original} of the original</source>
        <translation>{result} del resultado, {original} del original</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>E&amp;dit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>E&amp;nlarge</source>
        <translation>A&amp;mpliar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>Magnification</source>
        <translation>Aumento</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>{count} unreadable</source>
        <translation>Ilegibles: {count}</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Export {count}…</source>
        <translation>Exportar {count}…</translation>
    </message>
    <message>
        <source>Export all…</source>
        <translation>Exportar todo…</translation>
    </message>
    <message>
        <source>1 picture</source>
        <translation>1 imagen</translation>
    </message>
    <message>
        <source>{count} pictures</source>
        <translation>{count} imágenes</translation>
    </message>
</context>
<context>
    <name>UnreadablePage</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
</TS>
