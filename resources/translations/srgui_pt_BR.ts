<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About srgui</source>
        <translation>Sobre o srgui</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>Copiar versões</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Redes</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versões</translation>
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
        <translation>Qualidade</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Enlarges photos with neural networks, entirely on this computer.</source>
        <translation>Amplia fotos com redes neurais, inteiramente neste computador.</translation>
    </message>
    <message>
        <source>Free software under the MIT License.</source>
        <translation>Software livre sob a licença MIT.</translation>
    </message>
    <message>
        <source>Bicubic</source>
        <translation>Bicúbica</translation>
    </message>
    <message>
        <source>PSNR in dB, {data}</source>
        <translation>PSNR em dB, {data}</translation>
    </message>
    <message>
        <source>{runtime} with fast precision (16 bits)</source>
        <translation>{runtime} com precisão rápida (16 bits)</translation>
    </message>
    <message>
        <source>{runtime} with full precision (32 bits)</source>
        <translation>{runtime} com precisão completa (32 bits)</translation>
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
        <translation>Abrir &amp;recente</translation>
    </message>
    <message>
        <source>Try a &amp;sample photo</source>
        <translation>Testar uma foto de exemp&amp;lo</translation>
    </message>
    <message>
        <source>Add &amp;network…</source>
        <translation>A&amp;dicionar rede…</translation>
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
        <translation>Mostrar na &amp;pasta</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>Preferê&amp;ncias…</translation>
    </message>
    <message>
        <source>Show pixels as bloc&amp;ks above 200 %</source>
        <translation>Mostrar pixels como &amp;blocos acima de 200%</translation>
    </message>
    <message>
        <source>Zoom i&amp;n</source>
        <translation>&amp;Aumentar zoom</translation>
    </message>
    <message>
        <source>&amp;Zoom out</source>
        <translation>Diminuir &amp;zoom</translation>
    </message>
    <message>
        <source>Filmstri&amp;p</source>
        <translation>&amp;Tira de imagens</translation>
    </message>
    <message>
        <source>P&amp;anel</source>
        <translation>&amp;Painel</translation>
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
        <translation>Diferença</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>&amp;Undo close</source>
        <translation>&amp;Desfazer fechamento</translation>
    </message>
    <message>
        <source>&amp;Undo settings</source>
        <translation>&amp;Desfazer configurações</translation>
    </message>
    <message>
        <source>&amp;Undo apply to all</source>
        <translation>&amp;Desfazer “Aplicar a todas”</translation>
    </message>
    <message>
        <source>&amp;Undo change of preset</source>
        <translation>&amp;Desfazer predefinição</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>Re&amp;do close</source>
        <translation>&amp;Refazer fechamento</translation>
    </message>
    <message>
        <source>Re&amp;do settings</source>
        <translation>&amp;Refazer configurações</translation>
    </message>
    <message>
        <source>Re&amp;do apply to all</source>
        <translation>&amp;Refazer “Aplicar a todas”</translation>
    </message>
    <message>
        <source>Re&amp;do change of preset</source>
        <translation>&amp;Refazer predefinição</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>&amp;Refazer</translation>
    </message>
    <message>
        <source>Stop &amp;playing</source>
        <translation>&amp;Parar reprodução</translation>
    </message>
    <message>
        <source>P&amp;aste</source>
        <translation>Co&amp;lar</translation>
    </message>
    <message>
        <source>&amp;Select all pictures</source>
        <translation>&amp;Selecionar todas as imagens</translation>
    </message>
    <message>
        <source>Open test c&amp;hart</source>
        <translation>Abrir carta de &amp;teste</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Copy as command &amp;line</source>
        <translation>Copiar como linha de co&amp;mando</translation>
    </message>
    <message>
        <source>Prese&amp;ts</source>
        <translation>Predef&amp;inições</translation>
    </message>
    <message>
        <source>Export co&amp;mparison…</source>
        <translation>Exportar co&amp;mparação…</translation>
    </message>
    <message>
        <source>Export a&amp;ll…</source>
        <translation>E&amp;xportar tudo…</translation>
    </message>
    <message>
        <source>Cr&amp;op…</source>
        <translation>Cortar ima&amp;gem…</translation>
    </message>
    <message>
        <source>&amp;Previous picture</source>
        <translation>Imagem &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Next picture</source>
        <translation>&amp;Próxima imagem</translation>
    </message>
    <message>
        <source>Move picture &amp;back</source>
        <translation>Mover imagem para &amp;trás</translation>
    </message>
    <message>
        <source>Move picture &amp;forward</source>
        <translation>Mover imagem para a &amp;frente</translation>
    </message>
    <message>
        <source>&amp;Close picture</source>
        <translation>&amp;Fechar imagem</translation>
    </message>
    <message>
        <source>Close o&amp;ther pictures</source>
        <translation>Fechar &amp;outras imagens</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>&amp;Enlarge again</source>
        <translation>&amp;Ampliar de novo</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Enlarge all in &amp;background</source>
        <translation>Ampliar tudo em &amp;segundo plano</translation>
    </message>
    <message>
        <source>P&amp;revious step</source>
        <translation>Passo an&amp;terior</translation>
    </message>
    <message>
        <source>Ne&amp;xt step</source>
        <translation>Pró&amp;ximo passo</translation>
    </message>
    <message>
        <source>P&amp;lay steps</source>
        <translation>&amp;Reproduzir passos</translation>
    </message>
    <message>
        <source>Reference p&amp;icture…</source>
        <translation>&amp;Imagem de referência…</translation>
    </message>
    <message>
        <source>&amp;Test with a reduced copy</source>
        <translation>T&amp;estar com cópia reduzida</translation>
    </message>
    <message>
        <source>&amp;Split</source>
        <translation>Tela &amp;dividida</translation>
    </message>
    <message>
        <source>Side &amp;by side</source>
        <translation>&amp;Lado a lado</translation>
    </message>
    <message>
        <source>&amp;Difference</source>
        <translation>Dif&amp;erença</translation>
    </message>
    <message>
        <source>&amp;Result only</source>
        <translation>Só o &amp;resultado</translation>
    </message>
    <message>
        <source>C&amp;ompare networks</source>
        <translation>&amp;Comparar redes</translation>
    </message>
    <message>
        <source>Choose the &amp;left side…</source>
        <translation>Escolher lado es&amp;querdo…</translation>
    </message>
    <message>
        <source>Choose the r&amp;ight side…</source>
        <translation>Escolher lado d&amp;ireito…</translation>
    </message>
    <message>
        <source>S&amp;wap sides</source>
        <translation>In&amp;verter lados</translation>
    </message>
    <message>
        <source>Horizon&amp;tal divider</source>
        <translation>Divisor &amp;horizontal</translation>
    </message>
    <message>
        <source>Show pixel &amp;grid from 800 %</source>
        <translation>Mostrar &amp;grade de pixels a partir de 800%</translation>
    </message>
    <message>
        <source>Amplify difference l&amp;ess</source>
        <translation>Amplificar me&amp;nos a diferença</translation>
    </message>
    <message>
        <source>Amplify difference &amp;more</source>
        <translation>Amplificar &amp;mais a diferença</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>A&amp;justar</translation>
    </message>
    <message>
        <source>&amp;100 %</source>
        <translation>&amp;100%</translation>
    </message>
    <message>
        <source>&amp;200 %</source>
        <translation>&amp;200%</translation>
    </message>
    <message>
        <source>&amp;400 %</source>
        <translation>&amp;400%</translation>
    </message>
    <message>
        <source>&amp;800 %</source>
        <translation>&amp;800%</translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <translation>&amp;Primeiros passos</translation>
    </message>
    <message>
        <source>&amp;What to expect</source>
        <translation>O &amp;que esperar</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Atalhos de &amp;teclado</translation>
    </message>
    <message>
        <source>&amp;About srgui</source>
        <translation>&amp;Sobre o srgui</translation>
    </message>
</context>
<context>
    <name>AddingDialog</name>
    <message>
        <source>Add network</source>
        <translation>Adicionar rede</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>{count} more waiting</source>
        <translation>mais {count} na fila</translation>
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
        <translation>{network} vai até {largest}, então o tamanho agora é {largest}</translation>
    </message>
    <message>
        <source>{pixels} pixels can&apos;t be reached: the limit is {factor}</source>
        <translation>Não é possível chegar a {pixels} pixels: o limite é {factor}</translation>
    </message>
    <message>
        <source>Large picture, so 2× was chosen</source>
        <translation>Imagem grande: 2× foi escolhido</translation>
    </message>
    <message>
        <source>Settings taken over from {name}</source>
        <translation>Configurações copiadas de {name}</translation>
    </message>
</context>
<context>
    <name>AlbumModel</name>
    <message>
        <source>Running, {percent}</source>
        <translation>Em andamento, {percent}</translation>
    </message>
    <message>
        <source>Failed: {reason}</source>
        <translation>Falhou: {reason}</translation>
    </message>
    <message>
        <source>Changed on disk</source>
        <translation>Alterada no disco</translation>
    </message>
    <message>
        <source>Paused, {percent}</source>
        <translation>Em pausa, {percent}</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportada</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluída</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Na fila</translation>
    </message>
</context>
<context>
    <name>BatchBar</name>
    <message>
        <source>Export the last one</source>
        <translation>Exportar a última</translation>
    </message>
    <message>
        <source>Export the remaining {count}</source>
        <translation>Exportar as {count} restantes</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Exported {written} of {count} pictures</source>
        <translation>Imagens exportadas: {written} de {count}</translation>
    </message>
    <message>
        <source>Exported 1 picture</source>
        <translation>1 imagem exportada</translation>
    </message>
    <message>
        <source>Exported all {count} pictures</source>
        <translation>Todas as {count} imagens exportadas</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Parado</translation>
    </message>
    <message>
        <source>{failed} failed</source>
        <translation>com falha: {failed}</translation>
    </message>
    <message>
        <source>{skipped} skipped</source>
        <translation>ignoradas: {skipped}</translation>
    </message>
    <message>
        <source>Export progress</source>
        <translation>Progresso da exportação</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Detalhes…</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir pasta</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Exporting {position} of {count}: {name}</source>
        <translation>Exportando {position} de {count}: {name}</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Em pausa</translation>
    </message>
    <message>
        <source>Waiting for the shown picture</source>
        <translation>Aguarda a imagem exibida</translation>
    </message>
    <message>
        <source>First the shown picture: {progress}</source>
        <translation>Primeiro a imagem exibida: {progress}</translation>
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
        <translation>Detalhe de uma foto antes e depois da ampliação</translation>
    </message>
</context>
<context>
    <name>Candidates</name>
    <message>
        <source>{layer}: added detail, amplified</source>
        <translation>{layer}: detalhe adicionado, amplificado</translation>
    </message>
</context>
<context>
    <name>ColourChoice</name>
    <message>
        <source>Same as original</source>
        <translation>Igual ao original</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>Without AI, size of the result</source>
        <translation>Sem IA, no tamanho do resultado</translation>
    </message>
    <message>
        <source>Chosen network and step</source>
        <translation>Rede e passo escolhidos</translation>
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
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>&amp;Long edge</source>
        <translation>Lado &amp;maior</translation>
    </message>
    <message>
        <source>&amp;Each step</source>
        <translation>&amp;Cada passo</translation>
    </message>
    <message>
        <source>If the file exists</source>
        <translation>Se o arquivo existir</translation>
    </message>
    <message>
        <source>Export comparison</source>
        <translation>Exportar comparação</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Página da web</translation>
    </message>
    <message>
        <source>WebP animation</source>
        <translation>Animação WebP</translation>
    </message>
    <message>
        <source>GIF animation</source>
        <translation>Animação GIF</translation>
    </message>
    <message>
        <source>Same as the result</source>
        <translation>Igual ao resultado</translation>
    </message>
    <message>
        <source>{side} pixels</source>
        <translation>{side} pixels</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Procurar…</translation>
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
        <translation>Um único arquivo com as duas imagens e um controle deslizante, para qualquer navegador, mesmo off-line.</translation>
    </message>
    <message>
        <source>Shows the enlargement without AI, the steps and the result in turn.</source>
        <translation>Mostra, um após o outro, a ampliação sem IA, os passos e o resultado.</translation>
    </message>
    <message>
        <source>Choose a name that ends in {suffixes}.</source>
        <translation>Escolha um nome que termine em {suffixes}.</translation>
    </message>
    <message>
        <source>Will be saved as {name}</source>
        <translation>Será salvo como {name}</translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message>
        <source>Picture, before and after</source>
        <translation>Imagem, antes e depois</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferença</translation>
    </message>
</context>
<context>
    <name>ComputingLine</name>
    <message>
        <source>Fastest device</source>
        <translation>Dispositivo mais rápido</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Processador</translation>
    </message>
    <message>
        <source>Graphics card (CUDA)</source>
        <translation>Placa de vídeo (CUDA)</translation>
    </message>
    <message>
        <source>Apple GPU (MPS)</source>
        <translation>GPU Apple (MPS)</translation>
    </message>
    <message>
        <source>Computes the results</source>
        <translation>Calcula os resultados</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Alterar…</translation>
    </message>
    <message>
        <source>Change the device in the preferences</source>
        <translation>Alterar o dispositivo nas preferências</translation>
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
        <translation>Tipo de imagem</translation>
    </message>
    <message>
        <source>Compare networks</source>
        <translation>Comparar redes</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>Available when the result is complete</source>
        <translation>Disponível quando o resultado estiver completo</translation>
    </message>
    <message>
        <source>Best quality (slower)</source>
        <translation>Melhor qualidade (mais lenta)</translation>
    </message>
    <message>
        <source>Averages the results of eight rotated and mirrored copies: takes 8× as long</source>
        <translation>Calcula a média dos resultados de oito cópias giradas e espelhadas: leva 8× mais tempo</translation>
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
        <translation>16 bits ({format} tem 8: arredondado)</translation>
    </message>
    <message>
        <source>Add -pix_fmt yuv420p to ffmpeg.</source>
        <translation>Adicione -pix_fmt yuv420p ao ffmpeg.</translation>
    </message>
    <message>
        <source>Add -vf bwdif to ffmpeg, which deinterlaces it.</source>
        <translation>Adicione -vf bwdif ao ffmpeg, que o desentrelaça.</translation>
    </message>
    <message>
        <source>Add it first.</source>
        <translation>Adicione-a primeiro.</translation>
    </message>
    <message>
        <source>Add one, such as --dpi 300.</source>
        <translation>Informe uma, por exemplo --dpi 300.</translation>
    </message>
    <message>
        <source>Artefact removal must be between 0 and 100 %</source>
        <translation>A remoção de artefatos deve estar entre 0 e 100%</translation>
    </message>
    <message>
        <source>Back-projection must have 0 to {most:g} steps</source>
        <translation>A retroprojeção deve ter de 0 a {most:g} passos</translation>
    </message>
    <message>
        <source>Both files of the pair must be in one folder.</source>
        <translation>Os dois arquivos do par devem estar na mesma pasta.</translation>
    </message>
    <message>
        <source>C2PA content credentials dropped: they are valid for the original only.</source>
        <translation>Credenciais de conteúdo C2PA descartadas: só valem para o original.</translation>
    </message>
    <message>
        <source>Can&apos;t compute on {device!r}</source>
        <translation>Não é possível calcular em {device!r}</translation>
    </message>
    <message>
        <source>Can&apos;t compute on {device!r} with {runtime}</source>
        <translation>Não é possível calcular em {device!r} com {runtime}</translation>
    </message>
    <message>
        <source>Can&apos;t compute tiles of {side} pixels</source>
        <translation>Não é possível calcular ladrilhos de {side} pixels</translation>
    </message>
    <message>
        <source>Can&apos;t convert {length} to pixels</source>
        <translation>Não é possível converter {length} em pixels</translation>
    </message>
    <message>
        <source>Can&apos;t create the folder {folder}</source>
        <translation>Não é possível criar a pasta {folder}</translation>
    </message>
    <message>
        <source>Can&apos;t export {name}</source>
        <translation>Não é possível exportar {name}</translation>
    </message>
    <message>
        <source>Can&apos;t export {name} for a factor of {scale:g}</source>
        <translation>Não é possível exportar {name} para um fator de {scale:g}</translation>
    </message>
    <message>
        <source>Can&apos;t find the result for {name}</source>
        <translation>Não é possível encontrar o resultado de {name}</translation>
    </message>
    <message>
        <source>Can&apos;t import the network as {name}</source>
        <translation>Não é possível importar a rede como {name}</translation>
    </message>
    <message>
        <source>Can&apos;t import {path}</source>
        <translation>Não é possível importar {path}</translation>
    </message>
    <message>
        <source>Can&apos;t make a test</source>
        <translation>Não é possível criar um teste</translation>
    </message>
    <message>
        <source>Can&apos;t measure LPIPS</source>
        <translation>Não é possível medir LPIPS</translation>
    </message>
    <message>
        <source>Can&apos;t measure the fidelity of a picture that is smaller than its source</source>
        <translation>Não é possível medir a fidelidade de uma imagem menor que sua origem</translation>
    </message>
    <message>
        <source>Can&apos;t measure the perceptual distance</source>
        <translation>Não é possível medir a distância perceptual</translation>
    </message>
    <message>
        <source>Can&apos;t measure the result</source>
        <translation>Não é possível medir o resultado</translation>
    </message>
    <message>
        <source>Can&apos;t measure {name}</source>
        <translation>Não é possível medir {name}</translation>
    </message>
    <message>
        <source>Can&apos;t name a preset {name!r}</source>
        <translation>Não é possível chamar uma predefinição de {name!r}</translation>
    </message>
    <message>
        <source>Can&apos;t open the window</source>
        <translation>Não é possível abrir a janela</translation>
    </message>
    <message>
        <source>Can&apos;t open {path}</source>
        <translation>Não é possível abrir {path}</translation>
    </message>
    <message>
        <source>Can&apos;t paste {name}</source>
        <translation>Não é possível colar {name}</translation>
    </message>
    <message>
        <source>Can&apos;t plot</source>
        <translation>Não é possível plotar</translation>
    </message>
    <message>
        <source>Can&apos;t plot to {path}</source>
        <translation>Não é possível plotar em {path}</translation>
    </message>
    <message>
        <source>Can&apos;t read LPIPS&apos;s weights from {path}</source>
        <translation>Não é possível ler os pesos do LPIPS de {path}</translation>
    </message>
    <message>
        <source>Can&apos;t read MATLAB files</source>
        <translation>Não é possível ler arquivos do MATLAB</translation>
    </message>
    <message>
        <source>Can&apos;t read NIQE&apos;s parameters from {path}</source>
        <translation>Não é possível ler os parâmetros do NIQE de {path}</translation>
    </message>
    <message>
        <source>Can&apos;t read SqueezeNet from {path}</source>
        <translation>Não é possível ler SqueezeNet de {path}</translation>
    </message>
    <message>
        <source>Can&apos;t read the list of networks {path}</source>
        <translation>Não é possível ler a lista de redes {path}</translation>
    </message>
    <message>
        <source>Can&apos;t read the video</source>
        <translation>Não é possível ler o vídeo</translation>
    </message>
    <message>
        <source>Can&apos;t read {path}</source>
        <translation>Não é possível ler {path}</translation>
    </message>
    <message>
        <source>Can&apos;t remove {name}</source>
        <translation>Não é possível remover {name}</translation>
    </message>
    <message>
        <source>Can&apos;t rename {name} to {new}</source>
        <translation>Não é possível renomear {name} para {new}</translation>
    </message>
    <message>
        <source>Can&apos;t resume from {path}</source>
        <translation>Não é possível retomar de {path}</translation>
    </message>
    <message>
        <source>Can&apos;t run ONNX files</source>
        <translation>Não é possível executar arquivos ONNX</translation>
    </message>
    <message>
        <source>Can&apos;t run networks of other architectures</source>
        <translation>Não é possível executar redes de outras arquiteturas</translation>
    </message>
    <message>
        <source>Can&apos;t run the network</source>
        <translation>Não é possível executar a rede</translation>
    </message>
    <message>
        <source>Can&apos;t run this network with {option!r}</source>
        <translation>Não é possível executar esta rede com {option!r}</translation>
    </message>
    <message>
        <source>Can&apos;t search the folder {folder}</source>
        <translation>Não é possível pesquisar a pasta {folder}</translation>
    </message>
    <message>
        <source>Can&apos;t use the network file {path}</source>
        <translation>Não é possível usar o arquivo de rede {path}</translation>
    </message>
    <message>
        <source>Can&apos;t use the network {name}</source>
        <translation>Não é possível usar a rede {name}</translation>
    </message>
    <message>
        <source>Can&apos;t use the network {name} of the package {package}</source>
        <translation>Não é possível usar a rede {name} do pacote {package}</translation>
    </message>
    <message>
        <source>Can&apos;t use the preset {path}</source>
        <translation>Não é possível usar a predefinição {path}</translation>
    </message>
    <message>
        <source>Can&apos;t write ONNX files</source>
        <translation>Não é possível gravar arquivos ONNX</translation>
    </message>
    <message>
        <source>Can&apos;t write {path}</source>
        <translation>Não é possível gravar {path}</translation>
    </message>
    <message>
        <source>Choose LapSRN, or leave out natural texture and artefact removal.</source>
        <translation>Escolha LapSRN ou deixe de usar a textura natural e a remoção de artefatos.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Escolha um arquivo.</translation>
    </message>
    <message>
        <source>Choose a name that ends with .safetensors.</source>
        <translation>Escolha um nome que termine com .safetensors.</translation>
    </message>
    <message>
        <source>Choose a smaller folder.</source>
        <translation>Escolha uma pasta menor.</translation>
    </message>
    <message>
        <source>Choose an image file.</source>
        <translation>Escolha um arquivo de imagem.</translation>
    </message>
    <message>
        <source>Choose another factor or network.</source>
        <translation>Escolha outro fator ou outra rede.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Escolha outro arquivo.</translation>
    </message>
    <message>
        <source>Choose another name or add --overwrite.</source>
        <translation>Escolha outro nome ou adicione --overwrite.</translation>
    </message>
    <message>
        <source>Choose another name or overwrite it.</source>
        <translation>Escolha outro nome ou sobrescreva.</translation>
    </message>
    <message>
        <source>Choose another name with --name, or add --overwrite.</source>
        <translation>Escolha outro nome com --name ou adicione --overwrite.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Escolha outro nome.</translation>
    </message>
    <message>
        <source>Choose auto for the device and the runtime.</source>
        <translation>Escolha auto para o dispositivo e o motor.</translation>
    </message>
    <message>
        <source>Choose auto or cpu.</source>
        <translation>Escolha auto ou cpu.</translation>
    </message>
    <message>
        <source>Choose auto, cpu, cuda, mps or gpu:NAME.</source>
        <translation>Escolha auto, cpu, cuda, mps ou gpu:NAME.</translation>
    </message>
    <message>
        <source>Choose auto, cpu, gpu or gpu:NAME.</source>
        <translation>Escolha auto, cpu, gpu ou gpu:NAME.</translation>
    </message>
    <message>
        <source>Choose the features of SqueezeNet 1.1 (.safetensors).</source>
        <translation>Escolha as características da SqueezeNet 1.1 (.safetensors).</translation>
    </message>
    <message>
        <source>Choose the picture that this one was reduced from.</source>
        <translation>Escolha a imagem a partir da qual esta foi reduzida.</translation>
    </message>
    <message>
        <source>Choose tiles of at most {side} pixels.</source>
        <translation>Escolha ladrilhos de no máximo {side} pixels.</translation>
    </message>
    <message>
        <source>Choose {names} or give the path of a .safetensors file.</source>
        <translation>Escolha {names} ou informe o caminho de um arquivo .safetensors.</translation>
    </message>
    <message>
        <source>Choose {names}.</source>
        <translation>Escolha {names}.</translation>
    </message>
    <message>
        <source>Clipping paths dropped.</source>
        <translation>Demarcadores de corte descartados.</translation>
    </message>
    <message>
        <source>Close other programs or choose a smaller factor.</source>
        <translation>Feche outros programas ou escolha um fator menor.</translation>
    </message>
    <message>
        <source>Colour profile dropped: it does not match the pixels.</source>
        <translation>Perfil de cores descartado: não corresponde aos pixels.</translation>
    </message>
    <message>
        <source>Colours were assumed to be sRGB.</source>
        <translation>As cores foram consideradas sRGB.</translation>
    </message>
    <message>
        <source>Compressed metadata dropped.</source>
        <translation>Metadados compactados descartados.</translation>
    </message>
    <message>
        <source>Converted from LAB to sRGB.</source>
        <translation>Convertido de LAB para sRGB.</translation>
    </message>
    <message>
        <source>Converted from {mode} to RGB without a usable colour profile.</source>
        <translation>Convertido de {mode} para RGB sem um perfil de cores utilizável.</translation>
    </message>
    <message>
        <source>Converted from {mode} to sRGB by the embedded colour profile.</source>
        <translation>Convertido de {mode} para sRGB com o perfil de cores incorporado.</translation>
    </message>
    <message>
        <source>Create it first.</source>
        <translation>Crie-a primeiro.</translation>
    </message>
    <message>
        <source>DRRN can&apos;t have {units} units</source>
        <translation>DRRN não pode ter {units} unidades</translation>
    </message>
    <message>
        <source>DRRN with {best} residual units: {psnr:.1f} dB on test pictures, with {other} {less:.1f}</source>
        <translation>DRRN com {best} unidades residuais: {psnr:.1f} dB em imagens de teste; com {other}, {less:.1f}</translation>
    </message>
    <message>
        <source>Damaged EXIF dropped.</source>
        <translation>EXIF danificado descartado.</translation>
    </message>
    <message>
        <source>Damaged metadata dropped.</source>
        <translation>Metadados danificados descartados.</translation>
    </message>
    <message>
        <source>Depth map dropped.</source>
        <translation>Mapa de profundidade descartado.</translation>
    </message>
    <message>
        <source>Developed from a camera raw: the camera&apos;s white balance, automatic brightness, sRGB, 16 bits.</source>
        <translation>Revelado de um raw de câmera: balanço de branco da câmera, brilho automático, sRGB, 16 bits.</translation>
    </message>
    <message>
        <source>Drawing or text, four times as large</source>
        <translation>Desenho ou texto, quatro vezes maior</translation>
    </message>
    <message>
        <source>EXIF</source>
        <translation>EXIF</translation>
    </message>
    <message>
        <source>EXIF (it is damaged)</source>
        <translation>EXIF (está danificado)</translation>
    </message>
    <message>
        <source>EXIF dropped.</source>
        <translation>EXIF descartado.</translation>
    </message>
    <message>
        <source>Export a TIFF from your raw converter.</source>
        <translation>Exporte um TIFF do seu conversor raw.</translation>
    </message>
    <message>
        <source>Extended XMP dropped.</source>
        <translation>XMP estendido descartado.</translation>
    </message>
    <message>
        <source>Extra channels dropped.</source>
        <translation>Canais extras descartados.</translation>
    </message>
    <message>
        <source>Floating point from {low:g} to {high:g}, computed in 16 bits.</source>
        <translation>Ponto flutuante de {low:g} a {high:g}, calculado em 16 bits.</translation>
    </message>
    <message>
        <source>Further pictures in the file are missing or damaged.</source>
        <translation>Outras imagens do arquivo estão ausentes ou danificadas.</translation>
    </message>
    <message>
        <source>Gain map dropped: the result is not HDR.</source>
        <translation>Mapa de ganho descartado: o resultado não é HDR.</translation>
    </message>
    <message>
        <source>Gamma and primaries converted to an ICC profile.</source>
        <translation>Gama e primárias convertidos em um perfil ICC.</translation>
    </message>
    <message>
        <source>Georeference (GeoTIFF) dropped.</source>
        <translation>Georreferência (GeoTIFF) descartada.</translation>
    </message>
    <message>
        <source>Give 1 or more.</source>
        <translation>Informe 1 ou mais.</translation>
    </message>
    <message>
        <source>Give a name that ends with {known}.</source>
        <translation>Informe um nome que termine em {known}.</translation>
    </message>
    <message>
        <source>Give a number from 1 to 64.</source>
        <translation>Informe um número de 1 a 64.</translation>
    </message>
    <message>
        <source>Give torchvision&apos;s AlexNet, and alex.pth of version 0.1 of LPIPS.</source>
        <translation>Informe a AlexNet do torchvision e o alex.pth da versão 0.1 do LPIPS.</translation>
    </message>
    <message>
        <source>Grain must be between 0 and 100 %</source>
        <translation>A granulação deve estar entre 0 e 100%</translation>
    </message>
    <message>
        <source>HDR ({transfer}) is not marked in the result, which will look pale.</source>
        <translation>O resultado não tem a indicação de HDR ({transfer}) e parecerá desbotado.</translation>
    </message>
    <message>
        <source>HDR ({transfer}): enlarged as it is stored, with its profile.</source>
        <translation>HDR ({transfer}): ampliada como está armazenada, com seu perfil.</translation>
    </message>
    <message>
        <source>HEIC images need an extra package</source>
        <translation>Imagens HEIC precisam de um pacote extra</translation>
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
        <translation>Se o arquivo for confiável, aumente o limite com --pixel-limit.</translation>
    </message>
    <message>
        <source>Install it with: {command}.</source>
        <translation>Instale com: {command}.</translation>
    </message>
    <message>
        <source>Install srgui again.</source>
        <translation>Instale o srgui novamente.</translation>
    </message>
    <message>
        <source>Install srgui[exr], or save the picture as a TIFF.</source>
        <translation>Instale srgui[exr] ou salve a imagem como TIFF.</translation>
    </message>
    <message>
        <source>Install srgui[raw], or export a TIFF from your raw converter.</source>
        <translation>Instale srgui[raw] ou exporte um TIFF do seu conversor raw.</translation>
    </message>
    <message>
        <source>Install the libraries that the README lists for Qt, or use `srgui upscale`.</source>
        <translation>Instale as bibliotecas que o README indica para o Qt ou use `srgui upscale`.</translation>
    </message>
    <message>
        <source>Its weights don&apos;t match its architecture.</source>
        <translation>Seus pesos não correspondem à sua arquitetura.</translation>
    </message>
    <message>
        <source>JPEG, quality about {quality}</source>
        <translation>JPEG, qualidade de cerca de {quality}</translation>
    </message>
    <message>
        <source>Layers flattened.</source>
        <translation>Camadas achatadas.</translation>
    </message>
    <message>
        <source>LibRaw does not support this camera raw, or it is damaged</source>
        <translation>LibRaw não aceita este raw de câmera, ou ele está danificado</translation>
    </message>
    <message>
        <source>MS-LapSRN can&apos;t have {count} recursions</source>
        <translation>MS-LapSRN não pode ter {count} recursões</translation>
    </message>
    <message>
        <source>MS-LapSRN with {best} recursions: {psnr:.1f} dB on test pictures (with {others})</source>
        <translation>MS-LapSRN com {best} recursões: {psnr:.1f} dB em imagens de teste (com {others})</translation>
    </message>
    <message>
        <source>Motion-photo video dropped.</source>
        <translation>Vídeo da foto com movimento descartado.</translation>
    </message>
    <message>
        <source>Name a folder, or a file with the suffix of a format.</source>
        <translation>Informe uma pasta ou um arquivo com a extensão de um formato.</translation>
    </message>
    <message>
        <source>Natural must be between 0 and 100 %</source>
        <translation>Natural deve estar entre 0 e 100%</translation>
    </message>
    <message>
        <source>ONNX Runtime can&apos;t load it</source>
        <translation>ONNX Runtime não consegue carregá-lo</translation>
    </message>
    <message>
        <source>Old JPEG, twice as large</source>
        <translation>JPEG antigo, duas vezes maior</translation>
    </message>
    <message>
        <source>On Debian and Ubuntu run `sudo apt install {packages}`, or use `srgui upscale`.</source>
        <translation>No Debian e no Ubuntu, execute `sudo apt install {packages}` ou use `srgui upscale`.</translation>
    </message>
    <message>
        <source>Only the first of {count} frames was read.</source>
        <translation>Somente o primeiro de {count} quadros foi lido.</translation>
    </message>
    <message>
        <source>Only the first of {count} pages was read.</source>
        <translation>Somente a primeira de {count} páginas foi lida.</translation>
    </message>
    <message>
        <source>Open the files themselves to upscale them again.</source>
        <translation>Abra os próprios arquivos para ampliá-los de novo.</translation>
    </message>
    <message>
        <source>OpenEXR files need the package OpenEXR, which is not installed</source>
        <translation>Arquivos OpenEXR precisam do pacote OpenEXR, que não está instalado</translation>
    </message>
    <message>
        <source>OpenVINO can&apos;t compute on {device!r}</source>
        <translation>OpenVINO não consegue calcular em {device!r}</translation>
    </message>
    <message>
        <source>OpenVINO can&apos;t load it</source>
        <translation>OpenVINO não consegue carregá-lo</translation>
    </message>
    <message>
        <source>Palette expanded to RGB.</source>
        <translation>Paleta convertida em RGB.</translation>
    </message>
    <message>
        <source>Pipe it through ffmpeg -i VIDEO -f yuv4mpegpipe -.</source>
        <translation>Passe-o por ffmpeg -i VIDEO -f yuv4mpegpipe -.</translation>
    </message>
    <message>
        <source>Print of 20 × 30 cm, 300 dpi</source>
        <translation>Impressão de 20 × 30 cm, 300 dpi</translation>
    </message>
    <message>
        <source>Put the files of the checkpoint into one folder.</source>
        <translation>Coloque os arquivos do checkpoint em uma mesma pasta.</translation>
    </message>
    <message>
        <source>PyTorch is not installed</source>
        <translation>PyTorch não está instalado</translation>
    </message>
    <message>
        <source>Reduced from {bits} to 8 bits per channel.</source>
        <translation>Reduzido de {bits} para 8 bits por canal.</translation>
    </message>
    <message>
        <source>Run pip install &apos;srgui[onnx]&apos;.</source>
        <translation>Execute pip install &apos;srgui[onnx]&apos;.</translation>
    </message>
    <message>
        <source>Run pip install &apos;srgui[research]&apos;.</source>
        <translation>Execute pip install &apos;srgui[research]&apos;.</translation>
    </message>
    <message>
        <source>Run pip install &apos;srgui[spandrel]&apos; to import other architectures.</source>
        <translation>Execute pip install &apos;srgui[spandrel]&apos; para importar outras arquiteturas.</translation>
    </message>
    <message>
        <source>Run pip install &apos;srgui[spandrel]&apos;.</source>
        <translation>Execute pip install &apos;srgui[spandrel]&apos;.</translation>
    </message>
    <message>
        <source>Run pip install srgui.</source>
        <translation>Execute pip install srgui.</translation>
    </message>
    <message>
        <source>Save it again with Maximize Compatibility.</source>
        <translation>Salve novamente com Maximizar compatibilidade.</translation>
    </message>
    <message>
        <source>Save it as PNG or TIFF in another program.</source>
        <translation>Salve como PNG ou TIFF em outro programa.</translation>
    </message>
    <message>
        <source>Save it as PNG or TIFF in the program it comes from.</source>
        <translation>Salve como PNG ou TIFF no programa de origem.</translation>
    </message>
    <message>
        <source>Save it as a TIFF.</source>
        <translation>Salve como TIFF.</translation>
    </message>
    <message>
        <source>Save it as a single file, with its weights inside.</source>
        <translation>Salve como um único arquivo, com os pesos incluídos.</translation>
    </message>
    <message>
        <source>Save or copy it to a folder first.</source>
        <translation>Primeiro salve ou copie em uma pasta.</translation>
    </message>
    <message>
        <source>Skipped files that are not images</source>
        <translation>Arquivos que não são imagens foram ignorados</translation>
    </message>
    <message>
        <source>Skipped results of earlier upscaling</source>
        <translation>Resultados de ampliações anteriores foram ignorados</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Ocorreu um erro</translation>
    </message>
    <message>
        <source>Start it in a graphical session, or use `srgui upscale` without a window.</source>
        <translation>Inicie em uma sessão gráfica ou use `srgui upscale` sem janela.</translation>
    </message>
    <message>
        <source>Start processes with multiprocessing&apos;s method &apos;spawn&apos;.</source>
        <translation>Inicie os processos com o método &apos;spawn&apos; do multiprocessing.</translation>
    </message>
    <message>
        <source>Strength must be between 0 and 100 %</source>
        <translation>A intensidade deve estar entre 0 e 100%</translation>
    </message>
    <message>
        <source>Supported formats are {known}.</source>
        <translation>Formatos aceitos: {known}.</translation>
    </message>
    <message>
        <source>The file contains a larger picture, {width} x {height}, that was not read.</source>
        <translation>O arquivo contém uma imagem maior, {width} x {height}, que não foi lida.</translation>
    </message>
    <message>
        <source>The file is intact and unchanged</source>
        <translation>O arquivo está íntegro e inalterado</translation>
    </message>
    <message>
        <source>The file is intact:</source>
        <translation>O arquivo está íntegro:</translation>
    </message>
    <message>
        <source>The list of networks {path} is damaged</source>
        <translation>A lista de redes {path} está danificada</translation>
    </message>
    <message>
        <source>The picture can&apos;t be enlarged</source>
        <translation>Não é possível ampliar a imagem</translation>
    </message>
    <message>
        <source>There are no files that match {name}</source>
        <translation>Nenhum arquivo corresponde a {name}</translation>
    </message>
    <message>
        <source>There are no pictures in that folder</source>
        <translation>Não há imagens nessa pasta</translation>
    </message>
    <message>
        <source>There is no device {device!r}</source>
        <translation>Não há nenhum dispositivo {device!r}</translation>
    </message>
    <message>
        <source>There is no imported network {name!r}</source>
        <translation>Não há nenhuma rede importada {name!r}</translation>
    </message>
    <message>
        <source>There is no network {name!r}</source>
        <translation>Não há nenhuma rede {name!r}</translation>
    </message>
    <message>
        <source>There is no picture in the clipboard</source>
        <translation>Não há nenhuma imagem na área de transferência</translation>
    </message>
    <message>
        <source>There is no picture in what was dropped</source>
        <translation>Não há nenhuma imagem no que foi solto</translation>
    </message>
    <message>
        <source>There is no preset {name!r}</source>
        <translation>Não há nenhuma predefinição {name!r}</translation>
    </message>
    <message>
        <source>This can&apos;t be a reference</source>
        <translation>Isto não pode ser uma referência</translation>
    </message>
    <message>
        <source>Try another network or a smaller factor.</source>
        <translation>Tente outra rede ou um fator menor.</translation>
    </message>
    <message>
        <source>Unknown tags dropped: {tags}.</source>
        <translation>Tags desconhecidas descartadas: {tags}.</translation>
    </message>
    <message>
        <source>Values outside that range were clipped.</source>
        <translation>Os valores fora desse intervalo foram cortados.</translation>
    </message>
    <message>
        <source>Web, 2048 pixels</source>
        <translation>Web, 2048 pixels</translation>
    </message>
    <message>
        <source>Write PNG or TIFF, or choose a smaller scale.</source>
        <translation>Use PNG ou TIFF, ou escolha uma escala menor.</translation>
    </message>
    <message>
        <source>Write PNG or TIFF, which are written piece by piece, or choose a smaller factor.</source>
        <translation>Use PNG ou TIFF, que são gravados por partes, ou escolha um fator menor.</translation>
    </message>
    <message>
        <source>Write PNG or TIFF.</source>
        <translation>Use PNG ou TIFF.</translation>
    </message>
    <message>
        <source>XMP</source>
        <translation>XMP</translation>
    </message>
    <message>
        <source>a file of that name is there</source>
        <translation>já há um arquivo com esse nome</translation>
    </message>
    <message>
        <source>a single number</source>
        <translation>um único número</translation>
    </message>
    <message>
        <source>a tensor claims more than the file has</source>
        <translation>um tensor declara mais dados do que o arquivo tem</translation>
    </message>
    <message>
        <source>an entry is missing or wrong</source>
        <translation>falta uma entrada ou ela está errada</translation>
    </message>
    <message>
        <source>an operation of its program has an unknown field {name!r}</source>
        <translation>uma operação do programa tem um campo desconhecido, {name!r}</translation>
    </message>
    <message>
        <source>an operation of its program lacks {name!r}</source>
        <translation>falta {name!r} em uma operação do programa</translation>
    </message>
    <message>
        <source>blurred or enlarged before</source>
        <translation>desfocada ou ampliada antes</translation>
    </message>
    <message>
        <source>camera raw</source>
        <translation>raw de câmera</translation>
    </message>
    <message>
        <source>colour profile</source>
        <translation>perfil de cores</translation>
    </message>
    <message>
        <source>colour profile (it does not match the pixels)</source>
        <translation>perfil de cores (não corresponde aos pixels)</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>comentário</translation>
    </message>
    <message>
        <source>comment (as XMP)</source>
        <translation>comentário (como XMP)</translation>
    </message>
    <message>
        <source>comparing colours</source>
        <translation>comparando cores</translation>
    </message>
    <message>
        <source>connection timed out</source>
        <translation>tempo de conexão esgotado</translation>
    </message>
    <message>
        <source>decoding takes longer than {seconds:g} seconds</source>
        <translation>a decodificação leva mais de {seconds:g} segundos</translation>
    </message>
    <message>
        <source>device or resource busy</source>
        <translation>dispositivo ou recurso ocupado</translation>
    </message>
    <message>
        <source>disk quota exceeded</source>
        <translation>cota de disco excedida</translation>
    </message>
    <message>
        <source>docs/models.md describes the networks that can be imported.</source>
        <translation>docs/models.md descreve as redes que podem ser importadas.</translation>
    </message>
    <message>
        <source>drawing or text, no photograph</source>
        <translation>desenho ou texto, não fotografia</translation>
    </message>
    <message>
        <source>each of its pixels depends on the whole picture, so tile edges may be visible</source>
        <translation>cada um de seus pixels depende da imagem inteira, por isso as bordas dos ladrilhos podem ficar visíveis</translation>
    </message>
    <message>
        <source>enlarging test pictures</source>
        <translation>ampliando imagens de teste</translation>
    </message>
    <message>
        <source>file exists</source>
        <translation>o arquivo existe</translation>
    </message>
    <message>
        <source>file name too long</source>
        <translation>nome de arquivo longo demais</translation>
    </message>
    <message>
        <source>file too large</source>
        <translation>arquivo grande demais</translation>
    </message>
    <message>
        <source>floating point</source>
        <translation>ponto flutuante</translation>
    </message>
    <message>
        <source>floating point ({format} has whole numbers)</source>
        <translation>ponto flutuante ({format} usa inteiros)</translation>
    </message>
    <message>
        <source>frame {number} is damaged</source>
        <translation>o quadro {number} está danificado</translation>
    </message>
    <message>
        <source>grey colour profile ({format} has no grey: converted to sRGB)</source>
        <translation>perfil de cores cinza ({format} não tem cinza: convertido para sRGB)</translation>
    </message>
    <message>
        <source>host is down</source>
        <translation>o host não responde</translation>
    </message>
    <message>
        <source>input/output error</source>
        <translation>erro de entrada/saída</translation>
    </message>
    <message>
        <source>input: luma (Y of BT.601, 16 to 235 of 255, divided by 255), enlarged by bicubic</source>
        <translation>entrada: luma (Y de BT.601, de 16 a 235 em 255, dividido por 255), ampliado com bicúbica</translation>
    </message>
    <message>
        <source>input: luma (Y of BT.601, 16 to 235 of 255, divided by 255); output: {scale:g}x</source>
        <translation>entrada: luma (Y de BT.601, de 16 a 235 em 255, dividido por 255); saída: {scale:g}x</translation>
    </message>
    <message>
        <source>input: red, green and blue from 0 to 1; output: {scale:g}x</source>
        <translation>entrada: vermelho, verde e azul de 0 a 1; saída: {scale:g}x</translation>
    </message>
    <message>
        <source>is a directory</source>
        <translation>é um diretório</translation>
    </message>
    <message>
        <source>it accepts no picture of any size</source>
        <translation>não aceita imagens de nenhum tamanho</translation>
    </message>
    <message>
        <source>it breaks off in frame {number}</source>
        <translation>é interrompido no quadro {number}</translation>
    </message>
    <message>
        <source>it can&apos;t be stored</source>
        <translation>não pode ser armazenado</translation>
    </message>
    <message>
        <source>it can&apos;t be the name of a file</source>
        <translation>não pode ser o nome de um arquivo</translation>
    </message>
    <message>
        <source>it comes from a machine of another byte order</source>
        <translation>vem de uma máquina com outra ordem de bytes</translation>
    </message>
    <message>
        <source>it computes a network wrongly</source>
        <translation>calcula uma rede incorretamente</translation>
    </message>
    <message>
        <source>it contains a single tensor</source>
        <translation>contém um único tensor</translation>
    </message>
    <message>
        <source>it contains an unknown network, {name!r}</source>
        <translation>contém uma rede desconhecida, {name!r}</translation>
    </message>
    <message>
        <source>it contains layers without a composite</source>
        <translation>contém camadas sem imagem composta</translation>
    </message>
    <message>
        <source>it contains no weights</source>
        <translation>não contém pesos</translation>
    </message>
    <message>
        <source>it contains no weights, but an object of {code}</source>
        <translation>não contém pesos, mas um objeto de {code}</translation>
    </message>
    <message>
        <source>it contains no weights, but {names}</source>
        <translation>não contém pesos, mas {names}</translation>
    </message>
    <message>
        <source>it contains no weights, but {names} and {count} more</source>
        <translation>não contém pesos, mas {names} e mais {count}</translation>
    </message>
    <message>
        <source>it contains only layers</source>
        <translation>contém apenas camadas</translation>
    </message>
    <message>
        <source>it does not enlarge pictures</source>
        <translation>não amplia imagens</translation>
    </message>
    <message>
        <source>it ends the program</source>
        <translation>encerra o programa</translation>
    </message>
    <message>
        <source>it ends too early for valid TOML</source>
        <translation>termina cedo demais para ser TOML válido</translation>
    </message>
    <message>
        <source>it exceeds the limit of {limit:g} megapixels</source>
        <translation>excede o limite de {limit:g} megapixels</translation>
    </message>
    <message>
        <source>it expands to far more than its file size</source>
        <translation>descompactado, é muito maior que o arquivo</translation>
    </message>
    <message>
        <source>it fails on this machine</source>
        <translation>falha neste computador</translation>
    </message>
    <message>
        <source>it gives another result there</source>
        <translation>lá produz outro resultado</translation>
    </message>
    <message>
        <source>it has no operations, or too many of them</source>
        <translation>não tem operações, ou tem operações demais</translation>
    </message>
    <message>
        <source>it has too few pixels</source>
        <translation>tem pixels de menos</translation>
    </message>
    <message>
        <source>it has too many layers</source>
        <translation>tem camadas demais</translation>
    </message>
    <message>
        <source>it has too many nodes</source>
        <translation>tem nós demais</translation>
    </message>
    <message>
        <source>it has {count} inputs instead of one</source>
        <translation>tem {count} entradas em vez de uma</translation>
    </message>
    <message>
        <source>it has {count} results instead of one</source>
        <translation>tem {count} resultados em vez de um</translation>
    </message>
    <message>
        <source>it has {width} x {height} pixels, its original {columns} x {rows}</source>
        <translation>tem {width} x {height} pixels; seu original, {columns} x {rows}</translation>
    </message>
    <message>
        <source>it is a DRRN with a bank of {count} filters, whose units share none</source>
        <translation>é uma DRRN com um banco de {count} filtros, cujas unidades não compartilham nenhum</translation>
    </message>
    <message>
        <source>it is a MATLAB 7.3 file; save it with -v7 in MATLAB</source>
        <translation>é um arquivo do MATLAB 7.3; salve com -v7 no MATLAB</translation>
    </message>
    <message>
        <source>it is a camera raw</source>
        <translation>é um raw de câmera</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>é uma pasta</translation>
    </message>
    <message>
        <source>it is a zip archive without a PyTorch network</source>
        <translation>é um arquivo zip sem uma rede PyTorch</translation>
    </message>
    <message>
        <source>it is not UTF-8 text</source>
        <translation>não é texto UTF-8</translation>
    </message>
    <message>
        <source>it is not a picture, or it is damaged</source>
        <translation>não é uma imagem, ou está danificada</translation>
    </message>
    <message>
        <source>its module {name} is a {kind}, which a program can&apos;t express</source>
        <translation>o módulo {name} é um {kind}, que um programa não consegue expressar</translation>
    </message>
    <message>
        <source>its module {name} is an approximation</source>
        <translation>o módulo {name} é uma aproximação</translation>
    </message>
    <message>
        <source>the values of the {kind} {name!r} differ in size</source>
        <translation>os valores de {kind} {name!r} têm tamanhos diferentes</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>está danificado</translation>
    </message>
    <message>
        <source>Choose PNG or WebP; animations can be written as GIF.</source>
        <translation>Escolha PNG ou WebP; animações podem ser gravadas como GIF.</translation>
    </message>
    <message>
        <source>GIF has only 256 colours</source>
        <translation>o GIF tem apenas 256 cores</translation>
    </message>
    <message>
        <source>ONNX, ncnn, PyTorch, TensorFlow, MATLAB and Caffe files can be imported.</source>
        <translation>Arquivos ONNX, ncnn, PyTorch, TensorFlow, MATLAB e Caffe podem ser importados.</translation>
    </message>
    <message>
        <source>artefacts are removed</source>
        <translation>os artefatos são removidos</translation>
    </message>
    <message>
        <source>it is an incomplete archive, as an interrupted download leaves it</source>
        <translation>é um arquivo compactado incompleto, como o que um download interrompido deixa</translation>
    </message>
    <message>
        <source>it is damaged, or contains objects instead of arrays of numbers</source>
        <translation>está danificado ou contém objetos em vez de matrizes de números</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>está vazio</translation>
    </message>
    <message>
        <source>it is interlaced</source>
        <translation>é entrelaçado</translation>
    </message>
    <message>
        <source>it is larger than any network that is known here</source>
        <translation>é maior que qualquer rede conhecida</translation>
    </message>
    <message>
        <source>it is not a .safetensors file, or it is damaged</source>
        <translation>não é um arquivo .safetensors, ou está danificado</translation>
    </message>
    <message>
        <source>it is not a YUV4MPEG2 stream</source>
        <translation>não é um fluxo YUV4MPEG2</translation>
    </message>
    <message>
        <source>it is not a record of srgui evaluate</source>
        <translation>não é um registro do srgui evaluate</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>não é um arquivo comum</translation>
    </message>
    <message>
        <source>it is not a subclass of srgui.networks.network.Network</source>
        <translation>não é uma subclasse de srgui.networks.network.Network</translation>
    </message>
    <message>
        <source>it is not an intact Caffe network</source>
        <translation>não é uma rede Caffe íntegra</translation>
    </message>
    <message>
        <source>it is not an intact ONNX file</source>
        <translation>não é um arquivo ONNX íntegro</translation>
    </message>
    <message>
        <source>it is not an intact TensorFlow checkpoint</source>
        <translation>não é um checkpoint do TensorFlow íntegro</translation>
    </message>
    <message>
        <source>it is not an intact TensorFlow graph</source>
        <translation>não é um grafo do TensorFlow íntegro</translation>
    </message>
    <message>
        <source>it is not installed, or can&apos;t be loaded</source>
        <translation>não está instalado ou não pode ser carregado</translation>
    </message>
    <message>
        <source>it is the picture&apos;s own source</source>
        <translation>é a própria origem da imagem</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>é grande demais</translation>
    </message>
    <message>
        <source>it isn&apos;t a network that srgui can read</source>
        <translation>não é uma rede que o srgui consiga ler</translation>
    </message>
    <message>
        <source>it restores test pictures worse than bicubic: {own:.1f} dB instead of {plain:.1f}</source>
        <translation>restaura as imagens de teste pior que a bicúbica: {own:.1f} dB em vez de {plain:.1f}</translation>
    </message>
    <message>
        <source>it supports factors from 1 to {greatest}</source>
        <translation>aceita fatores de 1 a {greatest}</translation>
    </message>
    <message>
        <source>it takes longer than {seconds:g} seconds</source>
        <translation>leva mais de {seconds:g} segundos</translation>
    </message>
    <message>
        <source>it takes too much memory</source>
        <translation>ocupa memória demais</translation>
    </message>
    <message>
        <source>it uses a constant in a way that is not supported</source>
        <translation>usa uma constante de um modo não aceito</translation>
    </message>
    <message>
        <source>it was imported as {format}, and is run as it is</source>
        <translation>foi importada como {format} e é executada como está</translation>
    </message>
    <message>
        <source>its .bin file is shorter than the layers need</source>
        <translation>o arquivo .bin é menor do que as camadas exigem</translation>
    </message>
    <message>
        <source>its .param file is incomplete</source>
        <translation>o arquivo .param está incompleto</translation>
    </message>
    <message>
        <source>its .param file is not a description of a network</source>
        <translation>o arquivo .param não é a descrição de uma rede</translation>
    </message>
    <message>
        <source>its .param file is too long</source>
        <translation>o arquivo .param é longo demais</translation>
    </message>
    <message>
        <source>its DRCN is incomplete ({name!r} is missing)</source>
        <translation>sua DRCN está incompleta (falta {name!r})</translation>
    </message>
    <message>
        <source>its LapSRN is incomplete ({name!r} is missing)</source>
        <translation>sua LapSRN está incompleta (falta {name!r})</translation>
    </message>
    <message>
        <source>its MS-LapSRN is incomplete</source>
        <translation>sua MS-LapSRN está incompleta</translation>
    </message>
    <message>
        <source>its activation {name} is not supported</source>
        <translation>a ativação {name} não é aceita</translation>
    </message>
    <message>
        <source>its architecture is not known to spandrel either</source>
        <translation>o spandrel também não conhece sua arquitetura</translation>
    </message>
    <message>
        <source>its channels is neither 1 nor 3</source>
        <translation>seu channels não é 1 nem 3</translation>
    </message>
    <message>
        <source>its constant {name} is not supported</source>
        <translation>a constante {name} não é aceita</translation>
    </message>
    <message>
        <source>its content does not match the hash in the manifest</source>
        <translation>o conteúdo não corresponde ao hash do manifesto</translation>
    </message>
    <message>
        <source>its convolution {name} is not supported</source>
        <translation>a convolução {name} não é aceita</translation>
    </message>
    <message>
        <source>its decoder has crashed</source>
        <translation>o decodificador travou</translation>
    </message>
    <message>
        <source>its depth-to-space {name} is not supported</source>
        <translation>a operação depth-to-space {name} não é aceita</translation>
    </message>
    <message>
        <source>its difference {name} is not supported</source>
        <translation>a diferença {name} não é aceita</translation>
    </message>
    <message>
        <source>its engine does not accept it</source>
        <translation>o motor não a aceita</translation>
    </message>
    <message>
        <source>its engine fails</source>
        <translation>o motor falha</translation>
    </message>
    <message>
        <source>its enlargement {name} is not by a whole scale_factor, nearest or bilinear without align_corners</source>
        <translation>sua ampliação {name} não é por um scale_factor inteiro, nearest ou bilinear sem align_corners</translation>
    </message>
    <message>
        <source>its family has none</source>
        <translation>sua família não os tem</translation>
    </message>
    <message>
        <source>its format does not support it</source>
        <translation>o formato não permite</translation>
    </message>
    <message>
        <source>its forward calls {name}</source>
        <translation>seu método forward chama {name}</translation>
    </message>
    <message>
        <source>its forward calls {target}, which a program can&apos;t express</source>
        <translation>seu método forward chama {target}, que um programa não consegue expressar</translation>
    </message>
    <message>
        <source>its forward can&apos;t be followed ({why})</source>
        <translation>não é possível seguir seu método forward ({why})</translation>
    </message>
    <message>
        <source>its forward divides by something else than a number</source>
        <translation>seu método forward divide por algo que não é um número</translation>
    </message>
    <message>
        <source>its forward does not return a tuple of results</source>
        <translation>seu método forward não retorna uma tupla de resultados</translation>
    </message>
    <message>
        <source>its forward uses {name} in a way that a program can&apos;t express</source>
        <translation>seu método forward usa {name} de um modo que um programa não consegue expressar</translation>
    </message>
    <message>
        <source>its graph contains no network of this kind</source>
        <translation>o grafo não contém nenhuma rede deste tipo</translation>
    </message>
    <message>
        <source>its header has no size</source>
        <translation>o cabeçalho não informa o tamanho</translation>
    </message>
    <message>
        <source>its hyperparameters is not a dict</source>
        <translation>seu hyperparameters não é um dict</translation>
    </message>
    <message>
        <source>its index is compressed</source>
        <translation>o índice está compactado</translation>
    </message>
    <message>
        <source>its index is implausibly large</source>
        <translation>o índice tem um tamanho implausível</translation>
    </message>
    <message>
        <source>its input is not a picture</source>
        <translation>sua entrada não é uma imagem</translation>
    </message>
    <message>
        <source>its layer {name} ({kind}) is not supported</source>
        <translation>a camada {name} ({kind}) não é aceita</translation>
    </message>
    <message>
        <source>its layer {name} has no weights</source>
        <translation>a camada {name} não tem pesos</translation>
    </message>
    <message>
        <source>its layer {name} is damaged</source>
        <translation>a camada {name} está danificada</translation>
    </message>
    <message>
        <source>its layer {name} is implausibly large</source>
        <translation>a camada {name} tem um tamanho implausível</translation>
    </message>
    <message>
        <source>its layer {name} is not a plain sum</source>
        <translation>a camada {name} não é uma soma simples</translation>
    </message>
    <message>
        <source>its layer {name} is of the kind {kind}, which is not supported</source>
        <translation>a camada {name} é do tipo {kind}, que não é aceito</translation>
    </message>
    <message>
        <source>its layer {name} is there twice</source>
        <translation>a camada {name} está repetida</translation>
    </message>
    <message>
        <source>its line {line!r} is damaged</source>
        <translation>a linha {line!r} está danificada</translation>
    </message>
    <message>
        <source>its max_scale is not a whole number</source>
        <translation>seu max_scale não é um número inteiro</translation>
    </message>
    <message>
        <source>its maximum {name} is not supported</source>
        <translation>o máximo {name} não é aceito</translation>
    </message>
    <message>
        <source>its metadata can&apos;t be read</source>
        <translation>não é possível ler os metadados</translation>
    </message>
    <message>
        <source>its metadata lacks {names}</source>
        <translation>falta {names} nos metadados</translation>
    </message>
    <message>
        <source>its module {name} does not enlarge by {stride} exactly</source>
        <translation>o módulo {name} não amplia exatamente por {stride}</translation>
    </message>
    <message>
        <source>its module {name} does not keep the size with zeros around it</source>
        <translation>o módulo {name} não mantém o tamanho com zeros ao redor</translation>
    </message>
    <message>
        <source>its module {name} is a {kind}</source>
        <translation>o módulo {name} é um {kind}</translation>
    </message>
    <message>
        <source>its module {name} is not square: {numbers}</source>
        <translation>o módulo {name} não é quadrado: {numbers}</translation>
    </message>
    <message>
        <source>its module {name} normalises without learned numbers</source>
        <translation>o módulo {name} normaliza sem números aprendidos</translation>
    </message>
    <message>
        <source>its name has no suffix</source>
        <translation>o nome não tem extensão</translation>
    </message>
    <message>
        <source>its network, {code} with {names}, is none of LapSRN, MS-LapSRN, DRRN and DRCN</source>
        <translation>sua rede, {code} com {names}, não é LapSRN, MS-LapSRN, DRRN nem DRCN</translation>
    </message>
    <message>
        <source>its operation {name} ({kind}) is not supported</source>
        <translation>a operação {name} ({kind}) não é aceita</translation>
    </message>
    <message>
        <source>its pre_enlarged is neither True nor False</source>
        <translation>seu pre_enlarged não é True nem False</translation>
    </message>
    <message>
        <source>its product {name} is not supported</source>
        <translation>o produto {name} não é aceito</translation>
    </message>
    <message>
        <source>its program does not say whether its input is enlarged first</source>
        <translation>o programa não informa se a entrada é ampliada antes</translation>
    </message>
    <message>
        <source>its program enlarges what is enlarged first</source>
        <translation>o programa amplia o que já é ampliado antes</translation>
    </message>
    <message>
        <source>its program enlarges {factors} times, not up to {scale}</source>
        <translation>o programa amplia {factors} vezes, não até {scale}</translation>
    </message>
    <message>
        <source>its program has an unknown operation, {entry}</source>
        <translation>o programa tem uma operação desconhecida, {entry}</translation>
    </message>
    <message>
        <source>its program has no list of operations, or too many of them</source>
        <translation>o programa não tem lista de operações, ou tem operações demais</translation>
    </message>
    <message>
        <source>its program has unknown steps, {names}</source>
        <translation>o programa tem passos desconhecidos, {names}</translation>
    </message>
    <message>
        <source>its program has {colours!r} colours</source>
        <translation>o programa tem {colours!r} cores</translation>
    </message>
    <message>
        <source>its program has {steps} steps and {results} results</source>
        <translation>o programa tem {steps} passos e {results} resultados</translation>
    </message>
    <message>
        <source>its program is not a JSON object</source>
        <translation>o programa não é um objeto JSON</translation>
    </message>
    <message>
        <source>its program is not valid JSON</source>
        <translation>o programa não é um JSON válido</translation>
    </message>
    <message>
        <source>its program is too long</source>
        <translation>o programa é longo demais</translation>
    </message>
    <message>
        <source>its program supports factors up to {scale}</source>
        <translation>o programa aceita fatores até {scale}</translation>
    </message>
    <message>
        <source>its program takes an implausible amount of work</source>
        <translation>o programa exige uma quantidade de cálculo implausível</translation>
    </message>
    <message>
        <source>its result does not look like its input</source>
        <translation>o resultado não se parece com a entrada</translation>
    </message>
    <message>
        <source>its result is not a whole multiple of its input</source>
        <translation>o resultado não é um múltiplo inteiro da entrada</translation>
    </message>
    <message>
        <source>its step_kinds is not a tuple of names</source>
        <translation>seu step_kinds não é uma tupla de nomes</translation>
    </message>
    <message>
        <source>its tensor {name} is not among its parameters and buffers</source>
        <translation>o tensor {name} não está entre seus parâmetros e buffers</translation>
    </message>
    <message>
        <source>its tensors ({names}) are not those of DRRN&apos;s PyTorch port</source>
        <translation>os tensores ({names}) não são os da versão da DRRN para PyTorch</translation>
    </message>
    <message>
        <source>its tensors ({names}) are not those of LapSRN, MS-LapSRN, DRRN or DRCN</source>
        <translation>os tensores ({names}) não são os de LapSRN, MS-LapSRN, DRRN nem DRCN</translation>
    </message>
    <message>
        <source>its tensors don&apos;t fit ({name} is missing)</source>
        <translation>os tensores não se encaixam (falta {name})</translation>
    </message>
    <message>
        <source>its tensors don&apos;t fit ({name} is {found} instead of {shape})</source>
        <translation>os tensores não se encaixam ({name} é {found} em vez de {shape})</translation>
    </message>
    <message>
        <source>its transposed convolution {name} is dilated or grouped</source>
        <translation>a convolução transposta {name} usa dilatação ou grupos</translation>
    </message>
    <message>
        <source>its value {name} is never computed</source>
        <translation>o valor {name} nunca é calculado</translation>
    </message>
    <message>
        <source>its value {name} is not supported</source>
        <translation>o valor {name} não é aceito</translation>
    </message>
    <message>
        <source>its variable {name} is missing</source>
        <translation>falta a variável {name}</translation>
    </message>
    <message>
        <source>its weights are in other files</source>
        <translation>os pesos estão em outros arquivos</translation>
    </message>
    <message>
        <source>its {width} x {height} pixels are too few at {scale}x</source>
        <translation>{width} x {height} pixels são poucos para {scale}x</translation>
    </message>
    <message>
        <source>its {width} x {height} pixels have other proportions than {of_source}</source>
        <translation>seus {width} x {height} pixels têm outras proporções que {of_source}</translation>
    </message>
    <message>
        <source>line {line} is not valid TOML</source>
        <translation>a linha {line} não é TOML válido</translation>
    </message>
    <message>
        <source>lossless compression</source>
        <translation>compressão sem perdas</translation>
    </message>
    <message>
        <source>matplotlib is not installed</source>
        <translation>matplotlib não está instalado</translation>
    </message>
    <message>
        <source>measuring its reach</source>
        <translation>medindo seu alcance</translation>
    </message>
    <message>
        <source>memory ran out</source>
        <translation>a memória se esgotou</translation>
    </message>
    <message>
        <source>multichannel (spot-colour) files are not supported</source>
        <translation>arquivos multicanal (cores spot) não são aceitos</translation>
    </message>
    <message>
        <source>ncnn can&apos;t compute on {device!r}</source>
        <translation>ncnn não consegue calcular em {device!r}</translation>
    </message>
    <message>
        <source>ncnn can&apos;t load it</source>
        <translation>ncnn não consegue carregá-lo</translation>
    </message>
    <message>
        <source>neither ONNX Runtime nor OpenVINO is installed</source>
        <translation>nem ONNX Runtime nem OpenVINO está instalado</translation>
    </message>
    <message>
        <source>no MatConvNet network can be read from it</source>
        <translation>não é possível ler nenhuma rede MatConvNet</translation>
    </message>
    <message>
        <source>no graphics card with Vulkan was found</source>
        <translation>nenhuma placa de vídeo com Vulkan foi encontrada</translation>
    </message>
    <message>
        <source>no network can be built from it</source>
        <translation>não permite construir nenhuma rede</translation>
    </message>
    <message>
        <source>no picture has that name or a name starting with it</source>
        <translation>nenhuma imagem tem esse nome nem um que comece assim</translation>
    </message>
    <message>
        <source>no space left on device</source>
        <translation>não há espaço no dispositivo</translation>
    </message>
    <message>
        <source>no such file or directory</source>
        <translation>arquivo ou diretório inexistente</translation>
    </message>
    <message>
        <source>no traces of compression, noise or blur</source>
        <translation>sem vestígios de compressão, ruído ou desfoque</translation>
    </message>
    <message>
        <source>noise of about {levels:.0f} levels</source>
        <translation>ruído de cerca de {levels:.0f} níveis</translation>
    </message>
    <message>
        <source>not a directory</source>
        <translation>não é um diretório</translation>
    </message>
    <message>
        <source>not enough memory even for the smallest tile</source>
        <translation>não há memória suficiente nem para o menor ladrilho</translation>
    </message>
    <message>
        <source>nothing can be enlarged {factor} times</source>
        <translation>não é possível ampliar {factor} vezes</translation>
    </message>
    <message>
        <source>operation not permitted</source>
        <translation>operação não permitida</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>permissão negada</translation>
    </message>
    <message>
        <source>pixel art; choose “Pixel art” to keep its squares</source>
        <translation>pixel art; escolha “Pixel art” para manter os quadrados</translation>
    </message>
    <message>
        <source>pixels are repeated, without a network</source>
        <translation>os pixels são repetidos, sem rede</translation>
    </message>
    <message>
        <source>program</source>
        <translation>programa</translation>
    </message>
    <message>
        <source>read-only file system</source>
        <translation>sistema de arquivos somente leitura</translation>
    </message>
    <message>
        <source>reading the file</source>
        <translation>lendo o arquivo</translation>
    </message>
    <message>
        <source>resolution</source>
        <translation>resolução</translation>
    </message>
    <message>
        <source>running it crashes, takes too long or too much memory</source>
        <translation>ao ser executado, trava, demora demais ou ocupa memória demais</translation>
    </message>
    <message>
        <source>running it for the first time</source>
        <translation>primeira execução</translation>
    </message>
    <message>
        <source>saving</source>
        <translation>salvando</translation>
    </message>
    <message>
        <source>scipy is not installed</source>
        <translation>scipy não está instalado</translation>
    </message>
    <message>
        <source>some fields of IPTC (XMP has no place for them)</source>
        <translation>alguns campos de IPTC (o XMP não tem lugar para eles)</translation>
    </message>
    <message>
        <source>srgui models lists them.</source>
        <translation>srgui models mostra a lista.</translation>
    </message>
    <message>
        <source>srgui opens files only and loads nothing over a network</source>
        <translation>srgui só abre arquivos e não carrega nada pela rede</translation>
    </message>
    <message>
        <source>tensor {name!r} belongs to another network</source>
        <translation>o tensor {name!r} pertence a outra rede</translation>
    </message>
    <message>
        <source>tensor {name!r} contains values that are not numbers</source>
        <translation>o tensor {name!r} contém valores que não são números</translation>
    </message>
    <message>
        <source>tensor {name!r} has another shape</source>
        <translation>o tensor {name!r} tem outra forma</translation>
    </message>
    <message>
        <source>tensor {name!r} has implausibly large values, up to {value:.0e}</source>
        <translation>o tensor {name!r} tem valores implausíveis, de até {value:.0e}</translation>
    </message>
    <message>
        <source>tensor {name!r} has shape {found}</source>
        <translation>o tensor {name!r} tem a forma {found}</translation>
    </message>
    <message>
        <source>tensor {name!r} has shape {found} instead of {shape}</source>
        <translation>o tensor {name!r} tem a forma {found} em vez de {shape}</translation>
    </message>
    <message>
        <source>tensor {name!r} is missing</source>
        <translation>falta o tensor {name!r}</translation>
    </message>
    <message>
        <source>tensor {name!r} is of the wrong type</source>
        <translation>o tensor {name!r} é do tipo errado</translation>
    </message>
    <message>
        <source>tensor {name!r} is {kind}, not float32 or float16</source>
        <translation>o tensor {name!r} é {kind}, não float32 nem float16</translation>
    </message>
    <message>
        <source>the channels of {name!r} can&apos;t be divided into groups</source>
        <translation>não é possível dividir os canais de {name!r} em grupos</translation>
    </message>
    <message>
        <source>the description of its network makes no sense</source>
        <translation>a descrição de sua rede não faz sentido</translation>
    </message>
    <message>
        <source>the difference {name!r} is not of two</source>
        <translation>a diferença {name!r} não é de dois valores</translation>
    </message>
    <message>
        <source>the dilation or groups of {name!r} make no sense</source>
        <translation>a dilatação ou os grupos de {name!r} não fazem sentido</translation>
    </message>
    <message>
        <source>the display {setting} does not respond</source>
        <translation>a tela {setting} não responde</translation>
    </message>
    <message>
        <source>the existing file is not an earlier report</source>
        <translation>o arquivo existente não é um relatório anterior</translation>
    </message>
    <message>
        <source>the file already exists</source>
        <translation>o arquivo já existe</translation>
    </message>
    <message>
        <source>the file doesn&apos;t contain the statistics of 36 features</source>
        <translation>o arquivo não contém as estatísticas de 36 características</translation>
    </message>
    <message>
        <source>the file exists already</source>
        <translation>o arquivo já existe</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>o arquivo está danificado</translation>
    </message>
    <message>
        <source>the file is damaged or of another kind</source>
        <translation>o arquivo está danificado ou é de outro tipo</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>o arquivo está vazio</translation>
    </message>
    <message>
        <source>the file is incomplete</source>
        <translation>o arquivo está incompleto</translation>
    </message>
    <message>
        <source>the format {suffix} can&apos;t be written</source>
        <translation>não é possível gravar o formato {suffix}</translation>
    </message>
    <message>
        <source>the kernel of {name!r} is even</source>
        <translation>o kernel de {name!r} é par</translation>
    </message>
    <message>
        <source>the kernel of {name!r} is too large</source>
        <translation>o kernel de {name!r} é grande demais</translation>
    </message>
    <message>
        <source>the network as it was imported</source>
        <translation>a rede como foi importada</translation>
    </message>
    <message>
        <source>the network is read from it</source>
        <translation>a rede é lida dele</translation>
    </message>
    <message>
        <source>the network takes {most} x {most} pixels with the margins</source>
        <translation>a rede aceita {most} x {most} pixels, incluindo as margens</translation>
    </message>
    <message>
        <source>the package onnx is not installed</source>
        <translation>o pacote onnx não está instalado</translation>
    </message>
    <message>
        <source>the package spandrel is not installed</source>
        <translation>o pacote spandrel não está instalado</translation>
    </message>
    <message>
        <source>the phases of {name} have different biases</source>
        <translation>as fases de {name} têm vieses diferentes</translation>
    </message>
    <message>
        <source>the picture can&apos;t be encoded, or the written file reads back wrong</source>
        <translation>não é possível codificar a imagem, ou o arquivo gravado não é lido corretamente</translation>
    </message>
    <message>
        <source>the picture is too small for this factor</source>
        <translation>a imagem é pequena demais para este fator</translation>
    </message>
    <message>
        <source>the print resolution is missing</source>
        <translation>falta a resolução de impressão</translation>
    </message>
    <message>
        <source>the quality {quality} is outside 1 to 100</source>
        <translation>a qualidade {quality} não está entre 1 e 100</translation>
    </message>
    <message>
        <source>the result {name!r} is not a plane of one channel</source>
        <translation>o resultado {name!r} não é um plano de um canal</translation>
    </message>
    <message>
        <source>the result {name!r} is not of three channels</source>
        <translation>o resultado {name!r} não é de três canais</translation>
    </message>
    <message>
        <source>the results don&apos;t come out in the order of the operations</source>
        <translation>os resultados não saem na ordem das operações</translation>
    </message>
    <message>
        <source>the sampling {name} is not supported</source>
        <translation>a amostragem {name} não é aceita</translation>
    </message>
    <message>
        <source>the value {name!r} is computed twice</source>
        <translation>o valor {name!r} é calculado duas vezes</translation>
    </message>
    <message>
        <source>the value {name!r} is used before it is computed</source>
        <translation>o valor {name!r} é usado antes de ser calculado</translation>
    </message>
    <message>
        <source>the written file reads back wrong</source>
        <translation>o arquivo gravado não é lido corretamente</translation>
    </message>
    <message>
        <source>there are several: {names}</source>
        <translation>há vários: {names}</translation>
    </message>
    <message>
        <source>there are too many already</source>
        <translation>já há itens demais</translation>
    </message>
    <message>
        <source>there are {names}</source>
        <translation>há {names}</translation>
    </message>
    <message>
        <source>there is a network of this name</source>
        <translation>já há uma rede com este nome</translation>
    </message>
    <message>
        <source>there is a preset of this name</source>
        <translation>já há uma predefinição com este nome</translation>
    </message>
    <message>
        <source>there is no display</source>
        <translation>não há nenhuma tela</translation>
    </message>
    <message>
        <source>there is no enlargement {method!r}</source>
        <translation>não há ampliação {method!r}</translation>
    </message>
    <message>
        <source>there is no folder {path}</source>
        <translation>a pasta {path} não existe</translation>
    </message>
    <message>
        <source>there is no function {name!r}</source>
        <translation>não há função {name!r}</translation>
    </message>
    <message>
        <source>there is no network {name!r}</source>
        <translation>não há nenhuma rede {name!r}</translation>
    </message>
    <message>
        <source>there is no permission to write into {path}</source>
        <translation>não há permissão para gravar em {path}</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>o arquivo não existe</translation>
    </message>
    <message>
        <source>there is not enough memory for it</source>
        <translation>não há memória suficiente</translation>
    </message>
    <message>
        <source>this machine does not have it</source>
        <translation>este computador não o tem</translation>
    </message>
    <message>
        <source>this machine has {names}</source>
        <translation>este computador tem {names}</translation>
    </message>
    <message>
        <source>this network always removes artefacts</source>
        <translation>esta rede sempre remove os artefatos</translation>
    </message>
    <message>
        <source>this network can&apos;t remove artefacts</source>
        <translation>esta rede não consegue remover os artefatos</translation>
    </message>
    <message>
        <source>this process was forked after networks had been used; only ncnn survives that</source>
        <translation>este processo foi bifurcado depois do uso de redes; só o ncnn sobrevive a isso</translation>
    </message>
    <message>
        <source>this variant of its format is not supported</source>
        <translation>esta variante do formato não é aceita</translation>
    </message>
    <message>
        <source>this variant of {format} is not supported</source>
        <translation>esta variante de {format} não é aceita</translation>
    </message>
    <message>
        <source>too many levels of symbolic links</source>
        <translation>níveis demais de links simbólicos</translation>
    </message>
    <message>
        <source>too many open files</source>
        <translation>arquivos abertos demais</translation>
    </message>
    <message>
        <source>traces of JPEG, quality about {quality}</source>
        <translation>vestígios de JPEG, qualidade de cerca de {quality}</translation>
    </message>
    <message>
        <source>transparency</source>
        <translation>transparência</translation>
    </message>
    <message>
        <source>transparency ({format} has none: flattened on white)</source>
        <translation>transparência ({format} não tem: achatada sobre branco)</translation>
    </message>
    <message>
        <source>treated as a sharp original</source>
        <translation>tratada como original nítido</translation>
    </message>
    <message>
        <source>trying sizes</source>
        <translation>testando tamanhos</translation>
    </message>
    <message>
        <source>video</source>
        <translation>vídeo</translation>
    </message>
    <message>
        <source>{area:,} in total</source>
        <translation>{area:,} no total</translation>
    </message>
    <message>
        <source>{channels} channels are no squares of {factor} x {factor} pixels</source>
        <translation>{channels} canais não formam quadrados de {factor} x {factor} pixels</translation>
    </message>
    <message>
        <source>{cut} pixels can&apos;t be cut from {name!r}</source>
        <translation>não é possível cortar {cut} pixels de {name!r}</translation>
    </message>
    <message>
        <source>{formats} needs the whole result in memory, {needed:.1f} GB, and may take {limit:.1f} GB</source>
        <translation>{formats} precisa de todo o resultado na memória, {needed:.1f} GB, e pode ocupar {limit:.1f} GB</translation>
    </message>
    <message>
        <source>{format} can&apos;t be written row by row</source>
        <translation>{format} não pode ser gravado linha por linha</translation>
    </message>
    <message>
        <source>{format} files are not supported (supported are {formats} and camera raws)</source>
        <translation>arquivos {format} não são aceitos (são aceitos {formats} e raw de câmera)</translation>
    </message>
    <message>
        <source>{kind} files are not supported</source>
        <translation>arquivos do tipo {kind} não são aceitos</translation>
    </message>
    <message>
        <source>{kind}: {words}</source>
        <translation>{kind}: {words}</translation>
    </message>
    <message>
        <source>{libraries} not found</source>
        <translation>não foi possível encontrar {libraries}</translation>
    </message>
    <message>
        <source>{mode} pixels, which have no fixed white, are not supported</source>
        <translation>pixels {mode}, que não têm um branco fixo, não são aceitos</translation>
    </message>
    <message>
        <source>{name} ({format} can&apos;t store it)</source>
        <translation>{name} ({format} não consegue armazenar)</translation>
    </message>
    <message>
        <source>{name} has another shape</source>
        <translation>{name} tem outra forma</translation>
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
        <translation>falta {name}, ou sua forma é outra</translation>
    </message>
    <message>
        <source>{name} is not in its folder</source>
        <translation>{name} não está na mesma pasta</translation>
    </message>
    <message>
        <source>{name}, which describes its network, is not in its folder</source>
        <translation>{name}, que descreve a rede, não está na mesma pasta</translation>
    </message>
    <message>
        <source>{network} can&apos;t be mixed with {kind} weights</source>
        <translation>{network} não pode ser misturada com pesos {kind}</translation>
    </message>
    <message>
        <source>{network} can&apos;t upscale by a factor of {scale:g}</source>
        <translation>{network} não consegue ampliar com um fator de {scale:g}</translation>
    </message>
    <message>
        <source>{psnr:.1f} dB on test pictures at {scale}x (bicubic {bicubic:.1f})</source>
        <translation>{psnr:.1f} dB em imagens de teste a {scale}x (bicúbica: {bicubic:.1f})</translation>
    </message>
    <message>
        <source>{runtime}: {cause}</source>
        <translation>{runtime}: {cause}</translation>
    </message>
    <message>
        <source>{seen}, typical of the series</source>
        <translation>{seen}, típico da série</translation>
    </message>
    <message>
        <source>{seen}: artefacts are removed</source>
        <translation>{seen}: os artefatos são removidos</translation>
    </message>
    <message>
        <source>{seen}: this network always removes artefacts</source>
        <translation>{seen}: esta rede sempre remove os artefatos</translation>
    </message>
    <message>
        <source>{seen}: this network can&apos;t remove artefacts</source>
        <translation>{seen}: esta rede não consegue remover os artefatos</translation>
    </message>
    <message>
        <source>{seen}: treated as a sharp original</source>
        <translation>{seen}: tratada como original nítido</translation>
    </message>
    <message>
        <source>{side:,} per side</source>
        <translation>{side:,} por lado</translation>
    </message>
    <message>
        <source>{size} pixels exceed the limit of {limit:g} megapixels</source>
        <translation>{size} pixels excedem o limite de {limit:g} megapixels</translation>
    </message>
    <message>
        <source>{steps:g} is outside</source>
        <translation>{steps:g} está fora do intervalo</translation>
    </message>
    <message>
        <source>{value!r} in its program is neither true nor false</source>
        <translation>{value!r} no programa não é verdadeiro nem falso</translation>
    </message>
    <message>
        <source>{value!r} in its program is not a list of names</source>
        <translation>{value!r} no programa não é uma lista de nomes</translation>
    </message>
    <message>
        <source>{value!r} in its program is not a number</source>
        <translation>{value!r} no programa não é um número</translation>
    </message>
    <message>
        <source>{value!r} in its program is not a small whole number</source>
        <translation>{value!r} no programa não é um inteiro pequeno</translation>
    </message>
    <message>
        <source>{value!r} in its program is not a valid name</source>
        <translation>{value!r} no programa não é um nome válido</translation>
    </message>
    <message>
        <source>{value:g} % is outside</source>
        <translation>{value:g}% está fora do intervalo</translation>
    </message>
    <message>
        <source>{what}, which sees the whole picture at once, but pictures are computed in tiles</source>
        <translation>{what}, que vê a imagem inteira de uma vez, mas as imagens são calculadas em ladrilhos</translation>
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
        <translation>{width:,} x {height:,} pixels excedem o limite de {format} ({limit})</translation>
    </message>
    <message>
        <source>{width} x {height} pixels do not fit in a file of {size} bytes</source>
        <translation>{width} x {height} pixels não cabem em um arquivo de {size} bytes</translation>
    </message>
</context>
<context>
    <name>CornerLabels</name>
    <message>
        <source>Show something else on this side</source>
        <translation>Mostrar outra coisa neste lado</translation>
    </message>
</context>
<context>
    <name>CropBar</name>
    <message>
        <source>Proportions</source>
        <translation>Proporções</translation>
    </message>
    <message>
        <source>Any proportions</source>
        <translation>Proporções livres</translation>
    </message>
    <message>
        <source>As the picture</source>
        <translation>Como a imagem</translation>
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
        <translation>Cortar</translation>
    </message>
</context>
<context>
    <name>CropFrame</name>
    <message>
        <source>Crop frame</source>
        <translation>Moldura de corte</translation>
    </message>
</context>
<context>
    <name>CustomSize</name>
    <message>
        <source>Set &amp;by</source>
        <translation>&amp;Definir por</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Tamanho</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Papel</translation>
    </message>
    <message>
        <source>P&amp;lacement</source>
        <translation>P&amp;osicionamento</translation>
    </message>
    <message>
        <source>&amp;Resolution</source>
        <translation>&amp;Resolução</translation>
    </message>
    <message>
        <source>Custom size</source>
        <translation>Tamanho personalizado</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largura</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Altura</translation>
    </message>
    <message>
        <source>Long edge</source>
        <translation>Lado maior</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Porcentagem</translation>
    </message>
    <message>
        <source>Print size (long edge)</source>
        <translation>Tamanho de impressão (lado maior)</translation>
    </message>
    <message>
        <source>cm</source>
        <translation>cm</translation>
    </message>
    <message>
        <source>inches</source>
        <translation>polegadas</translation>
    </message>
    <message>
        <source>Unit of length</source>
        <translation>Unidade de comprimento</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Personalizado</translation>
    </message>
    <message>
        <source>Fit: all of the picture, with a margin</source>
        <translation>Ajustar: a imagem inteira, com margem</translation>
    </message>
    <message>
        <source>Fill: no margin, edges are cut off</source>
        <translation>Preencher: sem margem, as bordas são cortadas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Use this size</source>
        <translation>Usar este tamanho</translation>
    </message>
    <message>
        <source>The maximum is {factor}.</source>
        <translation>O máximo é {factor}.</translation>
    </message>
    <message>
        <source>The minimum is {factor}.</source>
        <translation>O mínimo é {factor}.</translation>
    </message>
    <message>
        <source>{size} pixels, {factor}</source>
        <translation>{size} pixels, {factor}</translation>
    </message>
    <message>
        <source>{print} {unit} at {dpi} dpi: {size} pixels, {factor}</source>
        <translation>{print} {unit} a {dpi} dpi: {size} pixels, {factor}</translation>
    </message>
    <message>
        <source>{length} {unit} of paper are left on either side.</source>
        <translation>Sobram {length} {unit} de papel de cada lado.</translation>
    </message>
    <message>
        <source>{length} {unit} of paper are left above and below.</source>
        <translation>Sobram {length} {unit} de papel em cima e embaixo.</translation>
    </message>
    <message>
        <source>{length} {unit} are cut off on either side in print.</source>
        <translation>{length} {unit} são cortados de cada lado na impressão.</translation>
    </message>
    <message>
        <source>{length} {unit} are cut off above and below in print.</source>
        <translation>{length} {unit} são cortados em cima e embaixo na impressão.</translation>
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
        <translation>não medida</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualidade</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Procedência</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Treinamento</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licença</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Verificação</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>{psnr:.1f} dB at {factor} (bicubic {bicubic:.1f} dB)</source>
        <translation>{psnr:.1f} dB em {factor} (bicúbica: {bicubic:.1f} dB)</translation>
    </message>
    <message>
        <source>test pictures</source>
        <translation>imagens de teste</translation>
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
        <translation>própria</translation>
    </message>
    <message>
        <source>shipped with srgui</source>
        <translation>incluída no srgui</translation>
    </message>
    <message>
        <source>{file} (SHA-256 {hash}…)</source>
        <translation>{file} (SHA-256 {hash}…)</translation>
    </message>
    <message>
        <source>not known; the terms of whoever published the network apply</source>
        <translation>desconhecida; valem os termos de quem publicou a rede</translation>
    </message>
    <message>
        <source>Enter the licence, or a note about it</source>
        <translation>Inserir a licença ou uma nota sobre ela</translation>
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
        <translation>Processador (CPU)</translation>
    </message>
    <message>
        <source>NVIDIA or AMD graphics (CUDA)</source>
        <translation>Placa NVIDIA ou AMD (CUDA)</translation>
    </message>
    <message>
        <source>Apple graphics (MPS)</source>
        <translation>GPU Apple (MPS)</translation>
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
        <translation>Imagens ({patterns})</translation>
    </message>
</context>
<context>
    <name>DifferenceScale</name>
    <message>
        <source>Scale of the difference</source>
        <translation>Escala da diferença</translation>
    </message>
    <message>
        <source>Amplify less</source>
        <translation>Amplificar menos</translation>
    </message>
    <message>
        <source>Amplify more</source>
        <translation>Amplificar mais</translation>
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
        <translation>Divisor entre antes e depois</translation>
    </message>
</context>
<context>
    <name>DropOverlay</name>
    <message>
        <source>Add pictures</source>
        <translation>Adicionar imagens</translation>
    </message>
    <message>
        <source>Add network</source>
        <translation>Adicionar rede</translation>
    </message>
    <message>
        <source>Add {count} pictures</source>
        <translation>Adicionar {count} imagens</translation>
    </message>
    <message>
        <source>Add picture</source>
        <translation>Adicionar imagem</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Enlarge photos up to 8×</source>
        <translation>Ampliar fotos em até 8×</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Try a sample photo</source>
        <translation>Testar uma foto de exemplo</translation>
    </message>
    <message>
        <source>With sharp edges instead of blur. Drop photos or folders here; they stay on this computer.</source>
        <translation>Com bordas nítidas em vez de borradas. Solte aqui fotos ou pastas; elas não saem deste computador.</translation>
    </message>
</context>
<context>
    <name>ExistingFiles</name>
    <message>
        <source>Keep both</source>
        <translation>Manter os dois</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Substituir</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Ignorar</translation>
    </message>
    <message>
        <source>The new file gets a number after its name</source>
        <translation>O novo arquivo recebe um número após o nome</translation>
    </message>
    <message>
        <source>The new file takes the place of the existing one</source>
        <translation>O novo arquivo substitui o existente</translation>
    </message>
    <message>
        <source>Existing files are left unchanged</source>
        <translation>Os arquivos existentes não são alterados</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>{name} will not be written: other settings were chosen.</source>
        <translation>{name} não será gravado: outras configurações foram escolhidas.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir pasta</translation>
    </message>
</context>
<context>
    <name>ExportAll</name>
    <message>
        <source>{done} of {count} pictures are done. Files already written will be kept.</source>
        <translation>Concluídas: {done} de {count} imagens. Os arquivos já gravados serão mantidos.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Continue exporting</source>
        <translation>Continuar exportando</translation>
    </message>
    <message>
        <source>1 picture is still to be exported.</source>
        <translation>Ainda falta exportar 1 imagem.</translation>
    </message>
    <message>
        <source>{count} pictures are still to be exported.</source>
        <translation>Ainda falta exportar {count} imagens.</translation>
    </message>
    <message>
        <source>Export of {count} pictures finished.</source>
        <translation>Exportação de {count} imagens concluída.</translation>
    </message>
</context>
<context>
    <name>ExportAllDialog</name>
    <message>
        <source>If the file exists</source>
        <translation>Se o arquivo existir</translation>
    </message>
    <message>
        <source>Export all</source>
        <translation>Exportar tudo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>First file: {path}</source>
        <translation>Primeiro arquivo: {path}</translation>
    </message>
    <message>
        <source>Write PNG instead</source>
        <translation>Usar PNG</translation>
    </message>
    <message>
        <source>{name} can&apos;t be exported: {reason}.</source>
        <translation>Não é possível exportar {name}: {reason}.</translation>
    </message>
    <message>
        <source>{count} pictures can&apos;t be exported, as {name}: {reason}.</source>
        <translation>Não é possível exportar {count} imagens, como {name}: {reason}.</translation>
    </message>
    <message>
        <source>{name} would be replaced by its own result. Choose another name or folder.</source>
        <translation>{name} seria substituído por seu próprio resultado. Escolha outro nome ou outra pasta.</translation>
    </message>
    <message>
        <source>1 picture.</source>
        <translation>1 imagem.</translation>
    </message>
    <message>
        <source>{count} pictures.</source>
        <translation>{count} imagens.</translation>
    </message>
    <message>
        <source>1 unreadable file is left out.</source>
        <translation>1 arquivo ilegível fica de fora.</translation>
    </message>
    <message>
        <source>{count} unreadable files are left out.</source>
        <translation>{count} arquivos ilegíveis ficam de fora.</translation>
    </message>
    <message>
        <source>Test copies are left out.</source>
        <translation>Cópias de teste não são incluídas.</translation>
    </message>
    <message>
        <source>will be skipped</source>
        <translation>ignorar</translation>
    </message>
    <message>
        <source>will be replaced</source>
        <translation>substituir</translation>
    </message>
    <message>
        <source>1 file already exists and {what}.</source>
        <translation>Já existe 1 arquivo, que o srgui vai {what}.</translation>
    </message>
    <message>
        <source>{count} files already exist and {what}.</source>
        <translation>Já existem {count} arquivos, que o srgui vai {what}.</translation>
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
        <translation>Exibido: {step}</translation>
    </message>
    <message>
        <source>All steps</source>
        <translation>Todos os passos</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Procurar…</translation>
    </message>
    <message>
        <source>Write PNG instead</source>
        <translation>Usar PNG</translation>
    </message>
    <message>
        <source>Natural texture was cancelled and is not in this file</source>
        <translation>A textura natural foi cancelada e não está neste arquivo</translation>
    </message>
    <message>
        <source>Saved as soon as the picture is enlarged</source>
        <translation>Salvo assim que a imagem estiver ampliada</translation>
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
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>&amp;Quality</source>
        <translation>&amp;Qualidade</translation>
    </message>
    <message>
        <source>&amp;Metadata</source>
        <translation>&amp;Metadados</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Cores</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>If the file exists</source>
        <translation>Se o arquivo existir</translation>
    </message>
    <message>
        <source>Choose a format, or a name that ends in {suffixes}.</source>
        <translation>Escolha um formato ou um nome que termine em {suffixes}.</translation>
    </message>
    <message>
        <source>{name} will be replaced.</source>
        <translation>{name} será substituído.</translation>
    </message>
    <message>
        <source>Will be saved as {name}</source>
        <translation>Será salvo como {name}</translation>
    </message>
    <message>
        <source>about {size}</source>
        <translation>cerca de {size}</translation>
    </message>
    <message>
        <source>{size} pixels</source>
        <translation>{size} pixels</translation>
    </message>
    <message>
        <source>Pictures ({patterns})</source>
        <translation>Imagens ({patterns})</translation>
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
        <translation>&amp;Qualidade</translation>
    </message>
    <message>
        <source>&amp;Metadata</source>
        <translation>&amp;Metadados</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Cores</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>&amp;Pasta</translation>
    </message>
    <message>
        <source>File &amp;name</source>
        <translation>&amp;Nome do arquivo</translation>
    </message>
    <message>
        <source>+ Name</source>
        <translation>+ Nome</translation>
    </message>
    <message>
        <source>+ Network</source>
        <translation>+ Rede</translation>
    </message>
    <message>
        <source>+ Factor</source>
        <translation>+ Fator</translation>
    </message>
    <message>
        <source>+ Date</source>
        <translation>+ Data</translation>
    </message>
    <message>
        <source>+ Counter</source>
        <translation>+ Contador</translation>
    </message>
    <message>
        <source>Same as original</source>
        <translation>Igual ao original</translation>
    </message>
    <message>
        <source>Same folder as the picture</source>
        <translation>Mesma pasta da imagem</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Procurar…</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>foto</translation>
    </message>
    <message>
        <source>For example {file}.png</source>
        <translation>Por exemplo, {file}.png</translation>
    </message>
    <message>
        <source>Needs the name of the picture, and no / \ : * ? &quot; &lt; &gt; |</source>
        <translation>Precisa conter o nome da imagem e não / \ : * ? &quot; &lt; &gt; |</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
</context>
<context>
    <name>FactorChoice</name>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Fator</translation>
    </message>
    <message>
        <source>Custom…</source>
        <translation>Outro…</translation>
    </message>
    <message>
        <source>This network enlarges up to {factor}; LapSRN enlarges {wanted}</source>
        <translation>Esta rede amplia até {factor}; LapSRN amplia {wanted}</translation>
    </message>
    <message>
        <source>Set width, height, long edge, percent or print size</source>
        <translation>Definir largura, altura, lado maior, porcentagem ou tamanho de impressão</translation>
    </message>
    <message>
        <source>{size} pixels</source>
        <translation>{size} pixels</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Memory</source>
        <translation>Memória</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tempo</translation>
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
        <translation>Profundidade</translation>
    </message>
    <message>
        <source>{used} of {all}, on battery</source>
        <translation>{used} de {all}, na bateria</translation>
    </message>
    <message>
        <source>{used} of {all}, in the background</source>
        <translation>{used} de {all}, em segundo plano</translation>
    </message>
    <message>
        <source>Processors</source>
        <translation>Processadores</translation>
    </message>
</context>
<context>
    <name>FailureDialog</name>
    <message>
        <source>Unexpected error</source>
        <translation>Erro inesperado</translation>
    </message>
    <message>
        <source>An unexpected error occurred</source>
        <translation>Ocorreu um erro inesperado</translation>
    </message>
    <message>
        <source>Your pictures are still open, and you can continue. Please report this text.</source>
        <translation>Suas imagens continuam abertas, e é possível prosseguir. Envie este texto para relatar o erro.</translation>
    </message>
    <message>
        <source>Error report</source>
        <translation>Relatório de erro</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Also saved to {file}</source>
        <translation>Também salvo em {file}</translation>
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
        <translation>Imagens abertas</translation>
    </message>
    <message>
        <source>&amp;Export {count} pictures…</source>
        <translation>&amp;Exportar {count} imagens…</translation>
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
        <translation>Copiar como linha de co&amp;mando</translation>
    </message>
    <message>
        <source>&amp;Show in folder</source>
        <translation>Mostrar na &amp;pasta</translation>
    </message>
    <message>
        <source>&amp;Apply settings to all</source>
        <translation>&amp;Aplicar configurações a todas</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Tentar de novo</translation>
    </message>
    <message>
        <source>Move &amp;left</source>
        <translation>Mover para a es&amp;querda</translation>
    </message>
    <message>
        <source>Move &amp;right</source>
        <translation>Mover para a &amp;direita</translation>
    </message>
    <message>
        <source>&amp;Close {count} pictures</source>
        <translation>&amp;Fechar {count} imagens</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>Close ot&amp;hers</source>
        <translation>Fechar &amp;outras</translation>
    </message>
</context>
<context>
    <name>FineTuning</name>
    <message>
        <source>Believable texture, not real detail</source>
        <translation>Textura convincente, não real</translation>
    </message>
    <message>
        <source>Off: treated as a sharp original</source>
        <translation>Desligada: original nítido</translation>
    </message>
    <message>
        <source>Fine tuning</source>
        <translation>Ajuste fino</translation>
    </message>
    <message>
        <source>Fine tuning ({count} changed)</source>
        <translation>Ajuste fino ({count} alterados)</translation>
    </message>
    <message>
        <source>Fine tuning ({change})</source>
        <translation>Ajuste fino ({change})</translation>
    </message>
    <message>
        <source>Reset natural texture</source>
        <translation>Redefinir textura natural</translation>
    </message>
    <message>
        <source>Artefact removal</source>
        <translation>Remoção de artefatos</translation>
    </message>
    <message>
        <source>Reset artefact removal</source>
        <translation>Redefinir remoção de artefatos</translation>
    </message>
    <message>
        <source>How much noise and compression to remove; less keeps finer detail</source>
        <translation>Quanto ruído e compressão remover; menos preserva detalhes mais finos</translation>
    </message>
    <message>
        <source>Grain</source>
        <translation>Granulação</translation>
    </message>
    <message>
        <source>Reset grain</source>
        <translation>Redefinir granulação</translation>
    </message>
    <message>
        <source>Fine grain makes smooth skin and sky look photographed</source>
        <translation>Uma granulação fina dá aspecto fotográfico a peles e céus lisos</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Intensidade</translation>
    </message>
    <message>
        <source>Reset strength</source>
        <translation>Redefinir intensidade</translation>
    </message>
    <message>
        <source>How much of the network&apos;s detail to add to the bicubic enlargement</source>
        <translation>Quanto detalhe da rede adicionar à ampliação bicúbica</translation>
    </message>
    <message>
        <source>Faithful: no invented texture</source>
        <translation>Fiel: sem textura inventada</translation>
    </message>
    <message>
        <source>For photographs only</source>
        <translation>Só para fotografias</translation>
    </message>
    <message>
        <source>Only with LapSRN</source>
        <translation>Somente com LapSRN</translation>
    </message>
    <message>
        <source>From the faithful result to one with natural texture, for photographs by LapSRN</source>
        <translation>Do resultado fiel a um com textura natural, para fotos com LapSRN</translation>
    </message>
    <message>
        <source>Natural texture</source>
        <translation>Textura natural</translation>
    </message>
    <message>
        <source>Keep original grain</source>
        <translation>Manter granulação original</translation>
    </message>
    <message>
        <source>Tileable</source>
        <translation>Em mosaico</translation>
    </message>
    <message>
        <source>Tileable (for textures and patterns)</source>
        <translation>Em mosaico (texturas e padrões)</translation>
    </message>
    <message>
        <source>Copies of the result join seamlessly</source>
        <translation>As cópias do resultado se unem sem emendas</translation>
    </message>
    <message>
        <source>For film scans: puts back grain as strong and coarse as the original&apos;s</source>
        <translation>Para filmes digitalizados: devolve uma granulação tão forte e grossa quanto a do original</translation>
    </message>
</context>
<context>
    <name>FirstStepsDialog</name>
    <message>
        <source>First steps</source>
        <translation>Primeiros passos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Drop pictures or folders on the window, or paste one. A picture is enlarged as soon as it is open; Esc cancels.</source>
        <translation>Solte imagens ou pastas na janela, ou cole uma imagem. Ela é ampliada assim que é aberta; Esc cancela.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Drag the divider between before and after. The wheel zooms, dragging moves, and a double click shows the whole picture. L shows a loupe.</source>
        <translation>Arraste o divisor entre antes e depois. A roda muda o zoom, arrastar move e um clique duplo mostra a imagem inteira. L mostra uma lupa.</translation>
    </message>
    <message>
        <source>Choose a network</source>
        <translation>Escolher uma rede</translation>
    </message>
    <message>
        <source>LapSRN is fast and right for most photographs; the others take longer. Compare networks shows all of them at the same place.</source>
        <translation>LapSRN é rápida e adequada à maioria das fotos; as outras demoram mais. Comparar redes mostra todas no mesmo lugar.</translation>
    </message>
    <message>
        <source>Choose the look</source>
        <translation>Escolher a aparência</translation>
    </message>
    <message>
        <source>Natural texture adds detail that looks right but isn&apos;t real. Fine tuning has artefact removal, grain and strength; most of it is seen at once.</source>
        <translation>A textura natural acrescenta detalhe que parece certo, mas não é real. O ajuste fino tem remoção de artefatos, grão e intensidade; quase tudo é visto na hora.</translation>
    </message>
    <message>
        <source>Choose the size</source>
        <translation>Escolher o tamanho</translation>
    </message>
    <message>
        <source>Up to 8×, or under Custom a width, a height or the size of a print. K crops the picture before.</source>
        <translation>Até 8×, ou em Outro uma largura, uma altura ou o tamanho de uma impressão. K corta a imagem antes.</translation>
    </message>
    <message>
        <source>See how it works</source>
        <translation>Ver como funciona</translation>
    </message>
    <message>
        <source>The steps below the picture are those of the network: the sizes of LapSRN, the recursions of DRCN. P plays them.</source>
        <translation>Os passos abaixo da imagem são os da rede: os tamanhos da LapSRN, as recursões da DRCN. P os reproduz.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export a picture even while it is being enlarged, the selected thumbnails together, or all of them. Nothing that exists is overwritten unasked.</source>
        <translation>Exporte uma imagem mesmo enquanto ela é ampliada, as miniaturas selecionadas juntas, ou todas. Nada existente é substituído sem perguntar.</translation>
    </message>
    <message>
        <source>Go further</source>
        <translation>Ir além</translation>
    </message>
    <message>
        <source>Presets are for settings that you need again. Add network brings published networks and your own. Copy as command line repeats a run in a terminal.</source>
        <translation>As predefinições guardam o que você usa de novo. Adicionar rede traz redes publicadas e as suas. Copiar como linha de comando repete um cálculo em um terminal.</translation>
    </message>
</context>
<context>
    <name>Folders</name>
    <message>
        <source>The folder {folder} will be created.</source>
        <translation>A pasta {folder} será criada.</translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation>A pasta {folder} não existe.</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>What to expect</source>
        <translation>O que esperar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Source, 4×</source>
        <translation>Origem, 4×</translation>
    </message>
    <message>
        <source>Without AI</source>
        <translation>Sem IA</translation>
    </message>
    <message>
        <source>LapSRN, default</source>
        <translation>LapSRN, padrão</translation>
    </message>
    <message>
        <source>Photographs get plausible texture: fur, grass and skin that look right but were not in the picture. For evidence, documents and science, set Natural texture to 0: then nothing is invented, and an unrecognisable face stays unrecognisable.</source>
        <translation>As fotos recebem textura plausível: pelo, grama e pele que parecem certos, mas não estavam na imagem. Para provas, documentos e ciência, ponha a textura natural em 0: então nada é inventado, e um rosto irreconhecível continua irreconhecível.</translation>
    </message>
    <message>
        <source>If a result looks painted, raise Natural texture; if it looks too sharp, lower the strength under Fine tuning. The fidelity shows how closely the result matches the source.</source>
        <translation>Se um resultado parecer pintado, aumente a textura natural; se parecer nítido demais, diminua a intensidade no ajuste fino. A fidelidade mostra quanto o resultado corresponde à fonte.</translation>
    </message>
    <message>
        <source>Photos contain noise and JPEG artefacts. As a photograph a picture loses them, and with them a little of the finest texture; as a sharp original it keeps both. Auto chooses by the noise, blur and compression of the picture.</source>
        <translation>Fotos contêm ruído e artefatos de JPEG. Tratada como foto, uma imagem os perde e, com eles, um pouco da textura mais fina; como original nítido, mantém ambos. O modo automático escolhe conforme o ruído, o desfoque e a compressão da imagem.</translation>
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
        <translation>Dois detalhes da foto de um gato, cada um ampliado de três modos</translation>
    </message>
</context>
<context>
    <name>KindChoice</name>
    <message>
        <source>Kind of picture</source>
        <translation>Tipo de imagem</translation>
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
        <translation>Conforme o ruído, o desfoque e a compressão detectados</translation>
    </message>
    <message>
        <source>For compressed, noisy or soft pictures, as from cameras and the web</source>
        <translation>Para imagens comprimidas, com ruído ou pouco nítidas, como as de câmeras e da web</translation>
    </message>
    <message>
        <source>Sharp original: without compression or noise</source>
        <translation>Original nítido: sem compressão nem ruído</translation>
    </message>
    <message>
        <source>Every pixel becomes a sharp square, without a network</source>
        <translation>Cada pixel vira um quadrado nítido, sem rede</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>The {factor} result of {name} has not been exported and will be lost.</source>
        <translation>O resultado {factor} de {name} não foi exportado e será perdido.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>{name} is still being enlarged: {time} left.</source>
        <translation>{name} ainda está sendo ampliada: faltam {time}.</translation>
    </message>
    <message>
        <source>Continue enlarging</source>
        <translation>Continuar ampliando</translation>
    </message>
    <message>
        <source>This run would be lost.</source>
        <translation>Este processamento seria perdido.</translation>
    </message>
    <message>
        <source>The results of {count} pictures have not been exported and will be lost.</source>
        <translation>Os resultados de {count} imagens não foram exportados e serão perdidos.</translation>
    </message>
    <message>
        <source>Export all…</source>
        <translation>Exportar tudo…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Quit without exporting</source>
        <translation>Sair sem exportar</translation>
    </message>
    <message>
        <source>{name} is unfinished ({percent}).</source>
        <translation>{name} está incompleta ({percent}).</translation>
    </message>
    <message>
        <source>{name} is still being enlarged ({percent}).</source>
        <translation>{name} ainda está sendo ampliada ({percent}).</translation>
    </message>
    <message>
        <source>{name} will not be written.</source>
        <translation>{name} não será gravado.</translation>
    </message>
    <message>
        <source>1 picture of the stopped export is left.</source>
        <translation>Resta 1 imagem da exportação parada.</translation>
    </message>
    <message>
        <source>{count} pictures of the stopped export are left.</source>
        <translation>Restam {count} imagens da exportação parada.</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close message</source>
        <translation>Fechar mensagem</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
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
        <translation>Sem local</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>Keeps EXIF, XMP, IPTC and comments</source>
        <translation>Mantém EXIF, XMP, IPTC e comentários</translation>
    </message>
    <message>
        <source>Removes coordinates and the names of places</source>
        <translation>Remove coordenadas e nomes de lugares</translation>
    </message>
    <message>
        <source>Keeps the colour profile only</source>
        <translation>Mantém só o perfil de cores</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>Save as preset</source>
        <translation>Salvar como predefinição</translation>
    </message>
    <message>
        <source>Rename preset</source>
        <translation>Renomear predefinição</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Substituir</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
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
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Add network</source>
        <translation>Adicionar rede</translation>
    </message>
    <message>
        <source>Added {name}: {scores}</source>
        <translation>Rede {name} adicionada: {scores}</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Added {count} of {all} networks</source>
        <translation>Redes adicionadas: {count} de {all}</translation>
    </message>
    <message>
        <source>Manage…</source>
        <translation>Gerenciar…</translation>
    </message>
</context>
<context>
    <name>NetworkCard</name>
    <message>
        <source>up to {factor}</source>
        <translation>até {factor}</translation>
    </message>
</context>
<context>
    <name>NetworkComparison</name>
    <message>
        <source>failed</source>
        <translation>falhou</translation>
    </message>
    <message>
        <source>without natural texture</source>
        <translation>sem textura natural</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>This may take a while. Start?</source>
        <translation>Isto pode demorar um pouco. Iniciar?</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>na fila</translation>
    </message>
    <message>
        <source>visible part</source>
        <translation>parte visível</translation>
    </message>
    <message>
        <source>visible part; the rest takes {time}</source>
        <translation>parte visível; o resto leva {time}</translation>
    </message>
    <message>
        <source>Use {network}</source>
        <translation>Usar {network}</translation>
    </message>
    <message>
        <source>Show alone</source>
        <translation>Mostrar só este</translation>
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
        <translation>Rede</translation>
    </message>
    <message>
        <source>More networks</source>
        <translation>Mais redes</translation>
    </message>
    <message>
        <source>Fewer networks</source>
        <translation>Menos redes</translation>
    </message>
    <message>
        <source>Add network…</source>
        <translation>Adicionar rede…</translation>
    </message>
    <message>
        <source>Use a network from a file: ncnn, ONNX, PyTorch and others</source>
        <translation>Usar uma rede de um arquivo: ncnn, ONNX, PyTorch e outros</translation>
    </message>
    <message>
        <source>Fast, good for most photographs</source>
        <translation>Rápida, boa para a maioria das fotos</translation>
    </message>
    <message>
        <source>Fine edges, slow</source>
        <translation>Bordas finas, lenta</translation>
    </message>
    <message>
        <source>Fine edges, faster</source>
        <translation>Bordas finas, mais rápida</translation>
    </message>
    <message>
        <source>For study: 16 steps</source>
        <translation>Para estudo: 16 passos</translation>
    </message>
    <message>
        <source>For study, faster</source>
        <translation>Para estudo, mais rápida</translation>
    </message>
    <message>
        <source>2×, 4× and 8× in one pass; 3× is made from 4×</source>
        <translation>2×, 4× e 8× em uma passada; 3× vem de 4×</translation>
    </message>
    <message>
        <source>{network}. Choosing it changes the size to {factor}.</source>
        <translation>{network}. Ao escolhê-la, o tamanho passa a {factor}.</translation>
    </message>
    <message>
        <source>Refines the picture in 25 passes</source>
        <translation>Refina a imagem em 25 passagens</translation>
    </message>
    <message>
        <source>A quarter of the computation of DRRN</source>
        <translation>Um quarto do cálculo da DRRN</translation>
    </message>
    <message>
        <source>Refines the picture in 16 passes</source>
        <translation>Refina a imagem em 16 passagens</translation>
    </message>
    <message>
        <source>A quarter of the computation of DRCN</source>
        <translation>Um quarto do cálculo da DRCN</translation>
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
        <translation>Rede</translation>
    </message>
    <message>
        <source>Factors</source>
        <translation>Fatores</translation>
    </message>
    <message>
        <source>PSNR</source>
        <translation>PSNR</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Procedência</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Adicionar…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renomear…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Check that the file is intact and the network works</source>
        <translation>Verificar se o arquivo está íntegro e a rede funciona</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>up to {factor}</source>
        <translation>até {factor}</translation>
    </message>
    <message>
        <source>checking…</source>
        <translation>verificando…</translation>
    </message>
    <message>
        <source>Its file is deleted. Pictures that use it are enlarged with LapSRN.</source>
        <translation>O arquivo será excluído. As imagens que usam a rede serão ampliadas com LapSRN.</translation>
    </message>
    <message>
        <source>Remove network</source>
        <translation>Remover rede</translation>
    </message>
    <message>
        <source>Remove {name}?</source>
        <translation>Remover {name}?</translation>
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
        <translation>Suas redes</translation>
    </message>
    <message>
        <source>Manage…</source>
        <translation>Gerenciar…</translation>
    </message>
    <message>
        <source>Find a network</source>
        <translation>Buscar rede</translation>
    </message>
</context>
<context>
    <name>OwnSettings</name>
    <message>
        <source>Only for this picture</source>
        <translation>Só nesta imagem</translation>
    </message>
    <message>
        <source>Only for these {count} pictures</source>
        <translation>Só nestas {count} imagens</translation>
    </message>
    <message>
        <source>Use the common settings</source>
        <translation>Usar comuns</translation>
    </message>
    <message>
        <source>Apply to all</source>
        <translation>Aplicar a todas</translation>
    </message>
    <message>
        <source>Use the settings of the other pictures</source>
        <translation>Usar as configurações das outras imagens</translation>
    </message>
    <message>
        <source>Use these settings for all pictures</source>
        <translation>Usar estas configurações em todas as imagens</translation>
    </message>
</context>
<context>
    <name>PaneGrid</name>
    <message>
        <source>Results of all networks</source>
        <translation>Resultados de todas as redes</translation>
    </message>
    <message>
        <source>Drag or scroll in one picture to move all. Click a name to use its network, double-click a picture to see it alone.</source>
        <translation>Arraste ou role em uma imagem para mover todas. Clique em um nome para usar a rede, clique duas vezes em uma imagem para vê-la sozinha.</translation>
    </message>
    <message>
        <source>Use this one, or show it alone</source>
        <translation>Usar este ou mostrá-lo sozinho</translation>
    </message>
</context>
<context>
    <name>Paste</name>
    <message>
        <source>Pasted {number}</source>
        <translation>Colada {number}</translation>
    </message>
    <message>
        <source>Dropped {number}</source>
        <translation>Solta {number}</translation>
    </message>
</context>
<context>
    <name>PatternEdit</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Fator</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
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
        <translation>A parte visível está pronta.</translation>
    </message>
    <message>
        <source>The visible part is done; natural texture is added with the rest.</source>
        <translation>A parte visível está pronta; a textura natural é adicionada com o restante.</translation>
    </message>
    <message>
        <source>Open as a picture</source>
        <translation>Abrir como imagem</translation>
    </message>
    <message>
        <source>Shown at 100 %, where there is most detail</source>
        <translation>Exibida a 100%, onde há mais detalhes</translation>
    </message>
    <message>
        <source>Show the whole picture</source>
        <translation>Mostrar a imagem inteira</translation>
    </message>
    <message>
        <source>Not compared at {factor}: {networks}</source>
        <translation>Não comparadas a {factor}: {networks}</translation>
    </message>
    <message>
        <source>Compare at {factor}</source>
        <translation>Comparar a {factor}</translation>
    </message>
    <message>
        <source>Closed {name}</source>
        <translation>{name} fechada</translation>
    </message>
    <message>
        <source>Closed {count} pictures</source>
        <translation>{count} imagens fechadas</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>The result of {name} was dropped: the memory for results is full.</source>
        <translation>O resultado de {name} foi descartado: a memória para resultados está cheia.</translation>
    </message>
    <message>
        <source>Change the limit…</source>
        <translation>Mudar o limite…</translation>
    </message>
    <message>
        <source>{name} has changed on disk. Still showing the old version.</source>
        <translation>{name} foi alterado no disco. A versão antiga ainda está sendo exibida.</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recarregar</translation>
    </message>
</context>
<context>
    <name>PictureTitle</name>
    <message>
        <source>{name}   changed on disk</source>
        <translation>{name}   alterada no disco</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>{name} has been enlarged.</source>
        <translation>{name}: ampliação concluída.</translation>
    </message>
</context>
<context>
    <name>PixelProbe</name>
    <message>
        <source>Pixel under the mouse</source>
        <translation>Pixel sob o mouse</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Appearance</source>
        <translation>Aparência</translation>
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
        <translation>&amp;Precisão</translation>
    </message>
    <message>
        <source>Th&amp;reads</source>
        <translation>Th&amp;reads</translation>
    </message>
    <message>
        <source>&amp;Memory for results</source>
        <translation>&amp;Memória para resultados</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportação</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferências</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>Padrão do sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
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
        <translation>Automático usa o que se mostrou mais rápido nas medições neste computador.</translation>
    </message>
    <message>
        <source>Leave a processor free for other programs</source>
        <translation>Deixar um processador livre para outros programas</translation>
    </message>
    <message>
        <source>While you work in another program, or this computer runs on battery, results are computed on all processors but one.</source>
        <translation>Enquanto você trabalha em outro programa ou este computador usa a bateria, os resultados são calculados em todos os processadores, exceto um.</translation>
    </message>
    <message>
        <source>When it is full, the oldest results are moved to the disk until srgui is closed.</source>
        <translation>Quando fica cheia, os resultados mais antigos vão para o disco até o srgui ser fechado.</translation>
    </message>
    <message>
        <source>Record network and settings in the files</source>
        <translation>Registrar rede e configurações nos arquivos</translation>
    </message>
    <message>
        <source>Written to XMP; results in folders are recognised by it and not opened again.</source>
        <translation>Gravado em XMP; assim, os resultados nas pastas são reconhecidos e não são abertos de novo.</translation>
    </message>
    <message>
        <source>Notify when long work is done</source>
        <translation>Avisar quando um trabalho longo terminar</translation>
    </message>
    <message>
        <source>After half a minute of work or more, while another window is active</source>
        <translation>A partir de meio minuto de cálculo, enquanto outra janela está ativa</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>Restaurar padrões</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
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
        <translation>Sem melhor qualidade</translation>
    </message>
    <message>
        <source>Only the visible part</source>
        <translation>Só a parte visível</translation>
    </message>
    <message>
        <source>Enlarges the part that is visible at 100 %; the rest may follow</source>
        <translation>Amplia a parte visível em 100%; o resto pode vir depois</translation>
    </message>
    <message>
        <source>Crops the part that is visible at 100 % and enlarges it as a separate picture</source>
        <translation>Recorta a parte visível em 100% e a amplia como uma imagem separada</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Use {factor} instead</source>
        <translation>Usar {factor}</translation>
    </message>
    <message>
        <source>Start anyway</source>
        <translation>Iniciar assim mesmo</translation>
    </message>
    <message>
        <source>{size} pixels, {memory} of memory.</source>
        <translation>{size} pixels, {memory} de memória.</translation>
    </message>
    <message>
        <source>This needs {memory} of memory; {free} are free</source>
        <translation>Requer {memory} de memória; há {free} livres</translation>
    </message>
    <message>
        <source>{size} pixels, {time}. Other programs may slow down.</source>
        <translation>{size} pixels, {time}. Outros programas podem ficar lentos.</translation>
    </message>
    <message>
        <source>Best quality takes {time} instead of {once}</source>
        <translation>A melhor qualidade leva {time} em vez de {once}</translation>
    </message>
    <message>
        <source>{millions} megapixels take {time}</source>
        <translation>{millions} megapixels levam {time}</translation>
    </message>
    <message>
        <source>This takes {time}</source>
        <translation>Isto leva {time}</translation>
    </message>
</context>
<context>
    <name>PresetActions</name>
    <message>
        <source>Command line copied</source>
        <translation>Linha de comando copiada</translation>
    </message>
</context>
<context>
    <name>Presets</name>
    <message>
        <source>Presets</source>
        <translation>Predefinições</translation>
    </message>
    <message>
        <source>Settings with a name, also for srgui upscale --preset</source>
        <translation>Configurações com nome, também para srgui upscale --preset</translation>
    </message>
    <message>
        <source>&amp;Save as preset…</source>
        <translation>&amp;Salvar como predefinição…</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renomear</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Excluir</translation>
    </message>
</context>
<context>
    <name>ProgressView</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
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
        <translation>Abrindo…</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>Preparando…</translation>
    </message>
    <message>
        <source>Natural texture not finished</source>
        <translation>Textura natural não concluída</translation>
    </message>
    <message>
        <source>Paused, {percent}</source>
        <translation>Em pausa, {percent}</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Visible part done</source>
        <translation>Parte visível pronta</translation>
    </message>
    <message>
        <source>Enlarge all</source>
        <translation>Ampliar tudo</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportado</translation>
    </message>
    <message>
        <source>Enlarge again</source>
        <translation>Ampliar de novo</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falhou</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Done in {time}</source>
        <translation>Concluído em {time}</translation>
    </message>
    <message>
        <source>{done}; differs visibly from the source (fidelity {value:.0f} dB)</source>
        <translation>{done}; difere visivelmente da origem (fidelidade: {value:.0f} dB)</translation>
    </message>
    <message>
        <source>Finer detail cancelled</source>
        <translation>Detalhes mais finos cancelados</translation>
    </message>
    <message>
        <source>Adding natural texture: {progress}</source>
        <translation>Textura natural: {progress}</translation>
    </message>
    <message>
        <source>Adding finer detail: {progress}</source>
        <translation>Detalhe mais fino: {progress}</translation>
    </message>
    <message>
        <source>Enlarging: {progress}</source>
        <translation>Ampliando: {progress}</translation>
    </message>
    <message>
        <source>Visible part: {progress}</source>
        <translation>Parte visível: {progress}</translation>
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
        <translation>{progress}, depois a exportação</translation>
    </message>
</context>
<context>
    <name>PsnrChart</name>
    <message>
        <source>PSNR of every step</source>
        <translation>PSNR de cada passo</translation>
    </message>
</context>
<context>
    <name>Quality</name>
    <message>
        <source>Measure quality</source>
        <translation>Medir a qualidade</translation>
    </message>
    <message>
        <source>Fidelity to the source</source>
        <translation>Fidelidade à origem</translation>
    </message>
    <message>
        <source>How closely the result, reduced again, matches the source. It doesn&apos;t show whether the added detail is true.</source>
        <translation>O quanto o resultado, reduzido novamente, corresponde à origem. Não indica se o detalhe adicionado é verdadeiro.</translation>
    </message>
    <message>
        <source>Choose another reference</source>
        <translation>Escolher outra referência</translation>
    </message>
    <message>
        <source>Drop or choose a reference</source>
        <translation>Solte ou escolha uma referência</translation>
    </message>
    <message>
        <source>Test with a reduced copy</source>
        <translation>Testar com cópia reduzida</translation>
    </message>
    <message>
        <source>Reduces this picture by the factor, enlarges it again and measures the result</source>
        <translation>Reduz esta imagem pelo fator, amplia de novo e mede o resultado</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Without AI</source>
        <translation>Sem IA</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>No recent files</source>
        <translation>Nenhum arquivo recente</translation>
    </message>
    <message>
        <source>&amp;Clear list</source>
        <translation>&amp;Limpar lista</translation>
    </message>
</context>
<context>
    <name>RecentPictures</name>
    <message>
        <source>Recent pictures</source>
        <translation>Imagens recentes</translation>
    </message>
    <message>
        <source>Restore the last session ({count} pictures)</source>
        <translation>Restaurar a última sessão (imagens: {count})</translation>
    </message>
</context>
<context>
    <name>RenameDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>Rename network</source>
        <translation>Renomear rede</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
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
        <translation>Posição do divisor</translation>
    </message>
    <message>
        <source>Enlarged from {size} to {large} pixels</source>
        <translation>Ampliada de {size} para {large} pixels</translation>
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
        <translation>Abrir pasta</translation>
    </message>
    <message>
        <source>File {name} copied</source>
        <translation>Arquivo {name} copiado</translation>
    </message>
    <message>
        <source>Drag the result to another program or folder</source>
        <translation>Arraste o resultado para outro programa ou pasta</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>List of shortcuts</source>
        <translation>Lista de atalhos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>Arrastar</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Roda</translation>
    </message>
    <message>
        <source>Middle button</source>
        <translation>Botão do meio</translation>
    </message>
    <message>
        <source>Move the divider</source>
        <translation>Mover o divisor</translation>
    </message>
    <message>
        <source>Move the divider finely</source>
        <translation>Mover o divisor com precisão</translation>
    </message>
    <message>
        <source>Move the divider to the edge</source>
        <translation>Mover o divisor até a borda</translation>
    </message>
    <message>
        <source>Centre the divider</source>
        <translation>Centralizar o divisor</translation>
    </message>
    <message>
        <source>Show the original while pressed</source>
        <translation>Mostrar o original enquanto pressionado</translation>
    </message>
    <message>
        <source>Loupe while pressed</source>
        <translation>Lupa enquanto pressionado</translation>
    </message>
    <message>
        <source>Move the picture</source>
        <translation>Mover a imagem</translation>
    </message>
    <message>
        <source>Move with the mouse</source>
        <translation>Mover com o mouse</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>Zoom no ponteiro</translation>
    </message>
    <message>
        <source>On the picture</source>
        <translation>Na imagem</translation>
    </message>
</context>
<context>
    <name>SideMenu</name>
    <message>
        <source>Another file…</source>
        <translation>Outro arquivo…</translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>Steps of the network</source>
        <translation>Passos da rede</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Passos</translation>
    </message>
    <message>
        <source>{percent} % of the result</source>
        <translation>{percent} % do resultado</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Export summary</source>
        <translation>Resumo da exportação</translation>
    </message>
    <message>
        <source>Retry failed pictures</source>
        <translation>Tentar as que falharam</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir pasta</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Failed: {reason}</source>
        <translation>Falhou: {reason}</translation>
    </message>
    <message>
        <source>Skipped: the file already exists</source>
        <translation>Ignorada: o arquivo já existe</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Gravado</translation>
    </message>
    <message>
        <source>kept: {kept}</source>
        <translation>mantido: {kept}</translation>
    </message>
    <message>
        <source>lost: {lost}</source>
        <translation>perdido: {lost}</translation>
    </message>
</context>
<context>
    <name>ThumbnailDelegate</name>
    <message>
        <source>Paused, {percent}</source>
        <translation>Em pausa, {percent}</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Alterada</translation>
    </message>
</context>
<context>
    <name>Titles</name>
    <message>
        <source>step {number}</source>
        <translation>passo {number}</translation>
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
        <translation>Sem IA (bicúbica) {factor}</translation>
    </message>
    <message>
        <source>{network}, photograph</source>
        <translation>{network}, fotografia</translation>
    </message>
    <message>
        <source>artefact removal {percent} %</source>
        <translation>remoção de artefatos {percent}%</translation>
    </message>
    <message>
        <source>natural {percent} %</source>
        <translation>natural {percent}%</translation>
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
        <translation>{result}, não calculado</translation>
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
        <translation>alguns segundos</translation>
    </message>
    <message>
        <source>a minute</source>
        <translation>um minuto</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} h</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>cerca de {time}</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
    <message>
        <source>Exported {name}, {size}</source>
        <translation>Exportado: {name}, {size}</translation>
    </message>
    <message>
        <source>Exported {count} files, {size}</source>
        <translation>{count} arquivos exportados, {size}</translation>
    </message>
    <message>
        <source>Kept: {kept}.</source>
        <translation>Mantido: {kept}.</translation>
    </message>
    <message>
        <source>Lost: {lost}.</source>
        <translation>Perdido: {lost}.</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>{result} of the result, {original} of the original</source>
        <translation>{result} do resultado, {original} do original</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
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
        <translation>E&amp;xibir</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aj&amp;uda</translation>
    </message>
    <message>
        <source>Magnification</source>
        <translation>Zoom</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>{count} unreadable</source>
        <translation>Ilegíveis: {count}</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Export {count}…</source>
        <translation>Exportar {count}…</translation>
    </message>
    <message>
        <source>Export all…</source>
        <translation>Exportar tudo…</translation>
    </message>
    <message>
        <source>1 picture</source>
        <translation>1 imagem</translation>
    </message>
    <message>
        <source>{count} pictures</source>
        <translation>{count} imagens</translation>
    </message>
</context>
<context>
    <name>UnreadablePage</name>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
</context>
</TS>
