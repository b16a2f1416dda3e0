<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About srgui</source>
        <translation>À propos de srgui</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>Copier les versions</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Réseaux</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Computed by</source>
        <translation>Calculé par</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Enlarges photos with neural networks, entirely on this computer.</source>
        <translation>Agrandit des photos à l’aide de réseaux de neurones, entièrement sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Free software under the MIT License.</source>
        <translation>Logiciel libre sous licence MIT.</translation>
    </message>
    <message>
        <source>Bicubic</source>
        <translation>Bicubique</translation>
    </message>
    <message>
        <source>PSNR in dB, {data}</source>
        <translation>PSNR en dB, {data}</translation>
    </message>
    <message>
        <source>{runtime} with fast precision (16 bits)</source>
        <translation>{runtime} en précision rapide (16 bits)</translation>
    </message>
    <message>
        <source>{runtime} with full precision (32 bits)</source>
        <translation>{runtime} en pleine précision (32 bits)</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Fichiers &amp;récents</translation>
    </message>
    <message>
        <source>Try a &amp;sample photo</source>
        <translation>Essayer une photo d’e&amp;xemple</translation>
    </message>
    <message>
        <source>Add &amp;network…</source>
        <translation>&amp;Ajouter un réseau…</translation>
    </message>
    <message>
        <source>Net&amp;works…</source>
        <translation>Résea&amp;ux…</translation>
    </message>
    <message>
        <source>Cop&amp;y result</source>
        <translation>&amp;Copier le résultat</translation>
    </message>
    <message>
        <source>Show &amp;in folder</source>
        <translation>Afficher &amp;dans le dossier</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>Pré&amp;férences…</translation>
    </message>
    <message>
        <source>Show pixels as bloc&amp;ks above 200 %</source>
        <translation>Pixels en &amp;blocs au-delà de 200&#x202f;%</translation>
    </message>
    <message>
        <source>Zoom i&amp;n</source>
        <translation>Zoom &amp;avant</translation>
    </message>
    <message>
        <source>&amp;Zoom out</source>
        <translation>&amp;Zoom arrière</translation>
    </message>
    <message>
        <source>Filmstri&amp;p</source>
        <translation>&amp;Film fixe</translation>
    </message>
    <message>
        <source>P&amp;anel</source>
        <translation>Pa&amp;nneau</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Divisée</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>&amp;Undo close</source>
        <translation>&amp;Annuler la fermeture</translation>
    </message>
    <message>
        <source>&amp;Undo settings</source>
        <translation>&amp;Annuler les réglages</translation>
    </message>
    <message>
        <source>&amp;Undo apply to all</source>
        <translation>&amp;Annuler «&#x202f;Appliquer partout&#x202f;»</translation>
    </message>
    <message>
        <source>&amp;Undo change of preset</source>
        <translation>&amp;Annuler le préréglage</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Re&amp;do close</source>
        <translation>&amp;Rétablir la fermeture</translation>
    </message>
    <message>
        <source>Re&amp;do settings</source>
        <translation>&amp;Rétablir les réglages</translation>
    </message>
    <message>
        <source>Re&amp;do apply to all</source>
        <translation>&amp;Rétablir «&#x202f;Appliquer partout&#x202f;»</translation>
    </message>
    <message>
        <source>Re&amp;do change of preset</source>
        <translation>&amp;Rétablir le préréglage</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Stop &amp;playing</source>
        <translation>Arrêter la lect&amp;ure</translation>
    </message>
    <message>
        <source>P&amp;aste</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <source>&amp;Select all pictures</source>
        <translation>Sélec&amp;tionner toutes les images</translation>
    </message>
    <message>
        <source>Open test c&amp;hart</source>
        <translation>Ouvrir la &amp;mire de test</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Copy as command &amp;line</source>
        <translation>Copier en &amp;ligne de commande</translation>
    </message>
    <message>
        <source>Prese&amp;ts</source>
        <translation>Préréglag&amp;es</translation>
    </message>
    <message>
        <source>Export co&amp;mparison…</source>
        <translation>Exporter la com&amp;paraison…</translation>
    </message>
    <message>
        <source>Export a&amp;ll…</source>
        <translation>&amp;Tout exporter…</translation>
    </message>
    <message>
        <source>Cr&amp;op…</source>
        <translation>Rog&amp;ner…</translation>
    </message>
    <message>
        <source>&amp;Previous picture</source>
        <translation>Image &amp;précédente</translation>
    </message>
    <message>
        <source>&amp;Next picture</source>
        <translation>Image &amp;suivante</translation>
    </message>
    <message>
        <source>Move picture &amp;back</source>
        <translation>Déplacer l’image à &amp;gauche</translation>
    </message>
    <message>
        <source>Move picture &amp;forward</source>
        <translation>Déplacer l’image à &amp;droite</translation>
    </message>
    <message>
        <source>&amp;Close picture</source>
        <translation>&amp;Fermer l’image</translation>
    </message>
    <message>
        <source>Close o&amp;ther pictures</source>
        <translation>Fermer les a&amp;utres images</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Enlarge again</source>
        <translation>&amp;Agrandir à nouveau</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Annu&amp;ler le calcul</translation>
    </message>
    <message>
        <source>Enlarge all in &amp;background</source>
        <translation>&amp;Tout agrandir en arrière-plan</translation>
    </message>
    <message>
        <source>P&amp;revious step</source>
        <translation>Étape &amp;précédente</translation>
    </message>
    <message>
        <source>Ne&amp;xt step</source>
        <translation>Étape &amp;suivante</translation>
    </message>
    <message>
        <source>P&amp;lay steps</source>
        <translation>L&amp;ire les étapes</translation>
    </message>
    <message>
        <source>Reference p&amp;icture…</source>
        <translation>Image de &amp;référence…</translation>
    </message>
    <message>
        <source>&amp;Test with a reduced copy</source>
        <translation>Tester sur une &amp;copie réduite</translation>
    </message>
    <message>
        <source>&amp;Split</source>
        <translation>&amp;Vue divisée</translation>
    </message>
    <message>
        <source>Side &amp;by side</source>
        <translation>&amp;Côte à côte</translation>
    </message>
    <message>
        <source>&amp;Difference</source>
        <translation>&amp;Différence</translation>
    </message>
    <message>
        <source>&amp;Result only</source>
        <translation>&amp;Résultat seul</translation>
    </message>
    <message>
        <source>C&amp;ompare networks</source>
        <translation>Comparer les ré&amp;seaux</translation>
    </message>
    <message>
        <source>Choose the &amp;left side…</source>
        <translation>Choisir le côté &amp;gauche…</translation>
    </message>
    <message>
        <source>Choose the r&amp;ight side…</source>
        <translation>Choisir le côté dr&amp;oit…</translation>
    </message>
    <message>
        <source>S&amp;wap sides</source>
        <translation>Permu&amp;ter les côtés</translation>
    </message>
    <message>
        <source>Horizon&amp;tal divider</source>
        <translation>Séparateur &amp;horizontal</translation>
    </message>
    <message>
        <source>Show pixel &amp;grid from 800 %</source>
        <translation>Grille de pi&amp;xels dès 800&#x202f;%</translation>
    </message>
    <message>
        <source>Amplify difference l&amp;ess</source>
        <translation>&amp;Moins amplifier la différence</translation>
    </message>
    <message>
        <source>Amplify difference &amp;more</source>
        <translation>&amp;Plus amplifier la différence</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>A&amp;juster</translation>
    </message>
    <message>
        <source>&amp;100 %</source>
        <translation>&amp;100&#x202f;%</translation>
    </message>
    <message>
        <source>&amp;200 %</source>
        <translation>&amp;200&#x202f;%</translation>
    </message>
    <message>
        <source>&amp;400 %</source>
        <translation>&amp;400&#x202f;%</translation>
    </message>
    <message>
        <source>&amp;800 %</source>
        <translation>&amp;800&#x202f;%</translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <translation>Prem&amp;iers pas</translation>
    </message>
    <message>
        <source>&amp;What to expect</source>
        <translation>À &amp;quoi s’attendre</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;About srgui</source>
        <translation>À &amp;propos de srgui</translation>
    </message>
</context>
<context>
    <name>AddingDialog</name>
    <message>
        <source>Add network</source>
        <translation>Ajouter un réseau</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>{count} more waiting</source>
        <translation>encore {count} en attente</translation>
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
        <translation>{network} va jusqu’à {largest}, la taille est donc {largest}</translation>
    </message>
    <message>
        <source>{pixels} pixels can&apos;t be reached: the limit is {factor}</source>
        <translation>{pixels} pixels ne peuvent pas être atteints&#x202f;: la limite est {factor}</translation>
    </message>
    <message>
        <source>Large picture, so 2× was chosen</source>
        <translation>Grande image&#x202f;: 2× a été choisi</translation>
    </message>
    <message>
        <source>Settings taken over from {name}</source>
        <translation>Réglages repris de {name}</translation>
    </message>
</context>
<context>
    <name>AlbumModel</name>
    <message>
        <source>Running, {percent}</source>
        <translation>En cours, {percent}</translation>
    </message>
    <message>
        <source>Failed: {reason}</source>
        <translation>Échec&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>Changed on disk</source>
        <translation>Modifié sur le disque</translation>
    </message>
    <message>
        <source>Paused, {percent}</source>
        <translation>En pause, {percent}</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exporté</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
</context>
<context>
    <name>BatchBar</name>
    <message>
        <source>Export the last one</source>
        <translation>Exporter la dernière</translation>
    </message>
    <message>
        <source>Export the remaining {count}</source>
        <translation>Exporter les {count} restantes</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Exported {written} of {count} pictures</source>
        <translation>Images exportées&#x202f;: {written} sur {count}</translation>
    </message>
    <message>
        <source>Exported 1 picture</source>
        <translation>1 image exportée</translation>
    </message>
    <message>
        <source>Exported all {count} pictures</source>
        <translation>Toutes les images exportées ({count})</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>{failed} failed</source>
        <translation>{failed} en échec</translation>
    </message>
    <message>
        <source>{skipped} skipped</source>
        <translation>ignorées&#x202f;: {skipped}</translation>
    </message>
    <message>
        <source>Export progress</source>
        <translation>Progression de l’export</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Détails…</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Exporting {position} of {count}: {name}</source>
        <translation>Export {position} sur {count}&#x202f;: {name}</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Waiting for the shown picture</source>
        <translation>Attend l’image affichée</translation>
    </message>
    <message>
        <source>First the shown picture: {progress}</source>
        <translation>D’abord l’image affichée&#x202f;: {progress}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>encore {time}</translation>
    </message>
</context>
<context>
    <name>BeforeAfter</name>
    <message>
        <source>Enlarged 8×</source>
        <translation>Agrandi 8×</translation>
    </message>
    <message>
        <source>Detail of a photo before and after it was enlarged</source>
        <translation>Détail d’une photo avant et après l’agrandissement</translation>
    </message>
</context>
<context>
    <name>Candidates</name>
    <message>
        <source>{layer}: added detail, amplified</source>
        <translation>{layer}&#x202f;: détails ajoutés, amplifiés</translation>
    </message>
</context>
<context>
    <name>ColourChoice</name>
    <message>
        <source>Same as original</source>
        <translation>Comme l’original</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>Without AI, size of the result</source>
        <translation>Sans IA, à la taille du résultat</translation>
    </message>
    <message>
        <source>Chosen network and step</source>
        <translation>Réseau et étape choisis</translation>
    </message>
</context>
<context>
    <name>ComparisonDialog</name>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Long edge</source>
        <translation>&amp;Grand côté</translation>
    </message>
    <message>
        <source>&amp;Each step</source>
        <translation>Chaque é&amp;tape</translation>
    </message>
    <message>
        <source>If the file exists</source>
        <translation>Si le fichier existe</translation>
    </message>
    <message>
        <source>Export comparison</source>
        <translation>Exporter la comparaison</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Page web</translation>
    </message>
    <message>
        <source>WebP animation</source>
        <translation>Animation WebP</translation>
    </message>
    <message>
        <source>GIF animation</source>
        <translation>Animation GIF</translation>
    </message>
    <message>
        <source>Same as the result</source>
        <translation>Comme le résultat</translation>
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
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>A single file with both pictures and a slider, for any browser, even offline.</source>
        <translation>Un seul fichier avec les deux images et un curseur, pour tout navigateur, même hors ligne.</translation>
    </message>
    <message>
        <source>Shows the enlargement without AI, the steps and the result in turn.</source>
        <translation>Montre tour à tour l’agrandissement sans IA, les étapes et le résultat.</translation>
    </message>
    <message>
        <source>Choose a name that ends in {suffixes}.</source>
        <translation>Choisissez un nom qui se termine par {suffixes}.</translation>
    </message>
    <message>
        <source>Will be saved as {name}</source>
        <translation>Sera enregistré sous {name}</translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message>
        <source>Picture, before and after</source>
        <translation>Image, avant et après</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
</context>
<context>
    <name>ComputingLine</name>
    <message>
        <source>Fastest device</source>
        <translation>Le plus rapide</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Processeur</translation>
    </message>
    <message>
        <source>Graphics card (CUDA)</source>
        <translation>Carte graphique (CUDA)</translation>
    </message>
    <message>
        <source>Apple GPU (MPS)</source>
        <translation>GPU Apple (MPS)</translation>
    </message>
    <message>
        <source>Computes the results</source>
        <translation>Calcule les résultats</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Change the device in the preferences</source>
        <translation>Modifier le périphérique dans les préférences</translation>
    </message>
</context>
<context>
    <name>Controls</name>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Kind of picture</source>
        <translation>Type d’image</translation>
    </message>
    <message>
        <source>Compare networks</source>
        <translation>Comparer les réseaux</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Available when the result is complete</source>
        <translation>Disponible une fois le résultat complet</translation>
    </message>
    <message>
        <source>Best quality (slower)</source>
        <translation>Qualité maximale (plus lent)</translation>
    </message>
    <message>
        <source>Averages the results of eight rotated and mirrored copies: takes 8× as long</source>
        <translation>Fait la moyenne des résultats de huit copies pivotées et en miroir&#x202f;: 8× plus long</translation>
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
        <translation>16 bits ({format} en a 8&#x202f;: arrondi)</translation>
    </message>
    <message>
        <source>Add -pix_fmt yuv420p to ffmpeg.</source>
        <translation>Ajoutez -pix_fmt yuv420p à ffmpeg.</translation>
    </message>
    <message>
        <source>Add -vf bwdif to ffmpeg, which deinterlaces it.</source>
        <translation>Ajoutez -vf bwdif à ffmpeg, qui la désentrelace.</translation>
    </message>
    <message>
        <source>Add it first.</source>
        <translation>Ajoutez-le d’abord.</translation>
    </message>
    <message>
        <source>Add one, such as --dpi 300.</source>
        <translation>Indiquez-en une, par exemple --dpi 300.</translation>
    </message>
    <message>
        <source>Artefact removal must be between 0 and 100 %</source>
        <translation>La suppression des artefacts doit être comprise entre 0 et 100&#x202f;%</translation>
    </message>
    <message>
        <source>Back-projection must have 0 to {most:g} steps</source>
        <translation>La rétroprojection doit comporter de 0 à {most:g} étapes</translation>
    </message>
    <message>
        <source>Both files of the pair must be in one folder.</source>
        <translation>Les deux fichiers de la paire doivent être dans le même dossier.</translation>
    </message>
    <message>
        <source>C2PA content credentials dropped: they are valid for the original only.</source>
        <translation>Informations d’authenticité C2PA non conservées&#x202f;: elles ne valent que pour l’original.</translation>
    </message>
    <message>
        <source>Can&apos;t compute on {device!r}</source>
        <translation>Impossible de calculer sur {device!r}</translation>
    </message>
    <message>
        <source>Can&apos;t compute on {device!r} with {runtime}</source>
        <translation>Impossible de calculer sur {device!r} avec {runtime}</translation>
    </message>
    <message>
        <source>Can&apos;t compute tiles of {side} pixels</source>
        <translation>Impossible de calculer des tuiles de {side} pixels</translation>
    </message>
    <message>
        <source>Can&apos;t convert {length} to pixels</source>
        <translation>Impossible de convertir {length} en pixels</translation>
    </message>
    <message>
        <source>Can&apos;t create the folder {folder}</source>
        <translation>Impossible de créer le dossier {folder}</translation>
    </message>
    <message>
        <source>Can&apos;t export {name}</source>
        <translation>Impossible d’exporter {name}</translation>
    </message>
    <message>
        <source>Can&apos;t export {name} for a factor of {scale:g}</source>
        <translation>Impossible d’exporter {name} pour un facteur de {scale:g}</translation>
    </message>
    <message>
        <source>Can&apos;t find the result for {name}</source>
        <translation>Impossible de trouver le résultat pour {name}</translation>
    </message>
    <message>
        <source>Can&apos;t import the network as {name}</source>
        <translation>Impossible d’importer le réseau sous le nom {name}</translation>
    </message>
    <message>
        <source>Can&apos;t import {path}</source>
        <translation>Impossible d’importer {path}</translation>
    </message>
    <message>
        <source>Can&apos;t make a test</source>
        <translation>Impossible de faire un test</translation>
    </message>
    <message>
        <source>Can&apos;t measure LPIPS</source>
        <translation>Impossible de mesurer LPIPS</translation>
    </message>
    <message>
        <source>Can&apos;t measure the fidelity of a picture that is smaller than its source</source>
        <translation>Impossible de mesurer la fidélité d’une image plus petite que sa source</translation>
    </message>
    <message>
        <source>Can&apos;t measure the perceptual distance</source>
        <translation>Impossible de mesurer la distance perceptuelle</translation>
    </message>
    <message>
        <source>Can&apos;t measure the result</source>
        <translation>Impossible de mesurer le résultat</translation>
    </message>
    <message>
        <source>Can&apos;t measure {name}</source>
        <translation>Impossible de mesurer {name}</translation>
    </message>
    <message>
        <source>Can&apos;t name a preset {name!r}</source>
        <translation>Impossible de nommer un préréglage {name!r}</translation>
    </message>
    <message>
        <source>Can&apos;t open the window</source>
        <translation>Impossible d’ouvrir la fenêtre</translation>
    </message>
    <message>
        <source>Can&apos;t open {path}</source>
        <translation>Impossible d’ouvrir {path}</translation>
    </message>
    <message>
        <source>Can&apos;t paste {name}</source>
        <translation>Impossible de coller {name}</translation>
    </message>
    <message>
        <source>Can&apos;t plot</source>
        <translation>Graphique impossible</translation>
    </message>
    <message>
        <source>Can&apos;t plot to {path}</source>
        <translation>Impossible de tracer dans {path}</translation>
    </message>
    <message>
        <source>Can&apos;t read LPIPS&apos;s weights from {path}</source>
        <translation>Impossible de lire les poids de LPIPS dans {path}</translation>
    </message>
    <message>
        <source>Can&apos;t read MATLAB files</source>
        <translation>Impossible de lire les fichiers MATLAB</translation>
    </message>
    <message>
        <source>Can&apos;t read NIQE&apos;s parameters from {path}</source>
        <translation>Impossible de lire les paramètres de NIQE dans {path}</translation>
    </message>
    <message>
        <source>Can&apos;t read SqueezeNet from {path}</source>
        <translation>Impossible de lire SqueezeNet dans {path}</translation>
    </message>
    <message>
        <source>Can&apos;t read the list of networks {path}</source>
        <translation>Impossible de lire la liste de réseaux {path}</translation>
    </message>
    <message>
        <source>Can&apos;t read the video</source>
        <translation>Impossible de lire la vidéo</translation>
    </message>
    <message>
        <source>Can&apos;t read {path}</source>
        <translation>Impossible de lire {path}</translation>
    </message>
    <message>
        <source>Can&apos;t remove {name}</source>
        <translation>Impossible de supprimer {name}</translation>
    </message>
    <message>
        <source>Can&apos;t rename {name} to {new}</source>
        <translation>Impossible de renommer {name} en {new}</translation>
    </message>
    <message>
        <source>Can&apos;t resume from {path}</source>
        <translation>Impossible de reprendre depuis {path}</translation>
    </message>
    <message>
        <source>Can&apos;t run ONNX files</source>
        <translation>Impossible d’exécuter les fichiers ONNX</translation>
    </message>
    <message>
        <source>Can&apos;t run networks of other architectures</source>
        <translation>Impossible d’exécuter les réseaux d’autres architectures</translation>
    </message>
    <message>
        <source>Can&apos;t run the network</source>
        <translation>Impossible d’exécuter le réseau</translation>
    </message>
    <message>
        <source>Can&apos;t run this network with {option!r}</source>
        <translation>Impossible d’exécuter ce réseau avec {option!r}</translation>
    </message>
    <message>
        <source>Can&apos;t search the folder {folder}</source>
        <translation>Impossible de parcourir le dossier {folder}</translation>
    </message>
    <message>
        <source>Can&apos;t use the network file {path}</source>
        <translation>Impossible d’utiliser le fichier de réseau {path}</translation>
    </message>
    <message>
        <source>Can&apos;t use the network {name}</source>
        <translation>Impossible d’utiliser le réseau {name}</translation>
    </message>
    <message>
        <source>Can&apos;t use the network {name} of the package {package}</source>
        <translation>Impossible d’utiliser le réseau {name} du paquet {package}</translation>
    </message>
    <message>
        <source>Can&apos;t use the preset {path}</source>
        <translation>Impossible d’utiliser le préréglage {path}</translation>
    </message>
    <message>
        <source>Can&apos;t write ONNX files</source>
        <translation>Impossible d’écrire les fichiers ONNX</translation>
    </message>
    <message>
        <source>Can&apos;t write {path}</source>
        <translation>Impossible d’écrire {path}</translation>
    </message>
    <message>
        <source>Choose LapSRN, or leave out natural texture and artefact removal.</source>
        <translation>Choisissez LapSRN, ou renoncez à la texture naturelle et à la suppression des artefacts.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Choisissez un fichier.</translation>
    </message>
    <message>
        <source>Choose a name that ends with .safetensors.</source>
        <translation>Choisissez un nom qui se termine par .safetensors.</translation>
    </message>
    <message>
        <source>Choose a smaller folder.</source>
        <translation>Choisissez un dossier plus petit.</translation>
    </message>
    <message>
        <source>Choose an image file.</source>
        <translation>Choisissez un fichier image.</translation>
    </message>
    <message>
        <source>Choose another factor or network.</source>
        <translation>Choisissez un autre facteur ou un autre réseau.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>Choose another name or add --overwrite.</source>
        <translation>Choisissez un autre nom ou ajoutez --overwrite.</translation>
    </message>
    <message>
        <source>Choose another name or overwrite it.</source>
        <translation>Choisissez un autre nom ou remplacez le fichier.</translation>
    </message>
    <message>
        <source>Choose another name with --name, or add --overwrite.</source>
        <translation>Choisissez un autre nom avec --name, ou ajoutez --overwrite.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Choose auto for the device and the runtime.</source>
        <translation>Choisissez auto pour le périphérique et le moteur.</translation>
    </message>
    <message>
        <source>Choose auto or cpu.</source>
        <translation>Choisissez auto ou cpu.</translation>
    </message>
    <message>
        <source>Choose auto, cpu, cuda, mps or gpu:NAME.</source>
        <translation>Choisissez auto, cpu, cuda, mps ou gpu:NAME.</translation>
    </message>
    <message>
        <source>Choose auto, cpu, gpu or gpu:NAME.</source>
        <translation>Choisissez auto, cpu, gpu ou gpu:NAME.</translation>
    </message>
    <message>
        <source>Choose the features of SqueezeNet 1.1 (.safetensors).</source>
        <translation>Choisissez les caractéristiques de SqueezeNet 1.1 (.safetensors).</translation>
    </message>
    <message>
        <source>Choose the picture that this one was reduced from.</source>
        <translation>Choisissez l’image dont celle-ci est une réduction.</translation>
    </message>
    <message>
        <source>Choose tiles of at most {side} pixels.</source>
        <translation>Choisissez des tuiles de {side} pixels au plus.</translation>
    </message>
    <message>
        <source>Choose {names} or give the path of a .safetensors file.</source>
        <translation>Choisissez {names} ou indiquez le chemin d’un fichier .safetensors.</translation>
    </message>
    <message>
        <source>Choose {names}.</source>
        <translation>Choisissez {names}.</translation>
    </message>
    <message>
        <source>Clipping paths dropped.</source>
        <translation>Tracés de détourage non conservés.</translation>
    </message>
    <message>
        <source>Close other programs or choose a smaller factor.</source>
        <translation>Fermez d’autres applications ou choisissez un facteur plus petit.</translation>
    </message>
    <message>
        <source>Colour profile dropped: it does not match the pixels.</source>
        <translation>Profil colorimétrique non conservé&#x202f;: il ne correspond pas aux pixels.</translation>
    </message>
    <message>
        <source>Colours were assumed to be sRGB.</source>
        <translation>Les couleurs ont été supposées sRGB.</translation>
    </message>
    <message>
        <source>Compressed metadata dropped.</source>
        <translation>Métadonnées compressées non conservées.</translation>
    </message>
    <message>
        <source>Converted from LAB to sRGB.</source>
        <translation>Converti de LAB en sRGB.</translation>
    </message>
    <message>
        <source>Converted from {mode} to RGB without a usable colour profile.</source>
        <translation>Converti de {mode} en RVB sans profil colorimétrique utilisable.</translation>
    </message>
    <message>
        <source>Converted from {mode} to sRGB by the embedded colour profile.</source>
        <translation>Converti de {mode} en sRGB par le profil colorimétrique intégré.</translation>
    </message>
    <message>
        <source>Create it first.</source>
        <translation>Créez-le d’abord.</translation>
    </message>
    <message>
        <source>DRRN can&apos;t have {units} units</source>
        <translation>DRRN ne peut pas avoir {units} unités</translation>
    </message>
    <message>
        <source>DRRN with {best} residual units: {psnr:.1f} dB on test pictures, with {other} {less:.1f}</source>
        <translation>DRRN avec {best} unités résiduelles&#x202f;: {psnr:.1f}&#xa0;dB sur les images de test, avec {other} {less:.1f}</translation>
    </message>
    <message>
        <source>Damaged EXIF dropped.</source>
        <translation>EXIF endommagé non conservé.</translation>
    </message>
    <message>
        <source>Damaged metadata dropped.</source>
        <translation>Métadonnées endommagées non conservées.</translation>
    </message>
    <message>
        <source>Depth map dropped.</source>
        <translation>Carte de profondeur non conservée.</translation>
    </message>
    <message>
        <source>Developed from a camera raw: the camera&apos;s white balance, automatic brightness, sRGB, 16 bits.</source>
        <translation>Développé à partir d’un RAW&#x202f;: balance des blancs de l’appareil, luminosité automatique, sRGB, 16 bits.</translation>
    </message>
    <message>
        <source>Drawing or text, four times as large</source>
        <translation>Dessin ou texte, quatre fois plus grand</translation>
    </message>
    <message>
        <source>EXIF</source>
        <translation>EXIF</translation>
    </message>
    <message>
        <source>EXIF (it is damaged)</source>
        <translation>EXIF (endommagé)</translation>
    </message>
    <message>
        <source>EXIF dropped.</source>
        <translation>EXIF non conservé.</translation>
    </message>
    <message>
        <source>Export a TIFF from your raw converter.</source>
        <translation>Exportez un TIFF depuis votre convertisseur RAW.</translation>
    </message>
    <message>
        <source>Extended XMP dropped.</source>
        <translation>XMP étendu non conservé.</translation>
    </message>
    <message>
        <source>Extra channels dropped.</source>
        <translation>Canaux supplémentaires non conservés.</translation>
    </message>
    <message>
        <source>Floating point from {low:g} to {high:g}, computed in 16 bits.</source>
        <translation>Virgule flottante de {low:g} à {high:g}, calculée en 16 bits.</translation>
    </message>
    <message>
        <source>Further pictures in the file are missing or damaged.</source>
        <translation>D’autres images du fichier manquent ou sont endommagées.</translation>
    </message>
    <message>
        <source>Gain map dropped: the result is not HDR.</source>
        <translation>Carte de gain non conservée&#x202f;: le résultat n’est pas HDR.</translation>
    </message>
    <message>
        <source>Gamma and primaries converted to an ICC profile.</source>
        <translation>Gamma et primaires convertis en profil ICC.</translation>
    </message>
    <message>
        <source>Georeference (GeoTIFF) dropped.</source>
        <translation>Géoréférence (GeoTIFF) non conservée.</translation>
    </message>
    <message>
        <source>Give 1 or more.</source>
        <translation>Indiquez 1 ou plus.</translation>
    </message>
    <message>
        <source>Give a name that ends with {known}.</source>
        <translation>Indiquez un nom qui se termine par {known}.</translation>
    </message>
    <message>
        <source>Give a number from 1 to 64.</source>
        <translation>Indiquez un nombre de 1 à 64.</translation>
    </message>
    <message>
        <source>Give torchvision&apos;s AlexNet, and alex.pth of version 0.1 of LPIPS.</source>
        <translation>Indiquez l’AlexNet de torchvision, et alex.pth de la version 0.1 de LPIPS.</translation>
    </message>
    <message>
        <source>Grain must be between 0 and 100 %</source>
        <translation>Le grain doit être compris entre 0 et 100&#x202f;%</translation>
    </message>
    <message>
        <source>HDR ({transfer}) is not marked in the result, which will look pale.</source>
        <translation>Le HDR ({transfer}) n’est pas signalé dans le résultat, qui paraîtra pâle.</translation>
    </message>
    <message>
        <source>HDR ({transfer}): enlarged as it is stored, with its profile.</source>
        <translation>HDR ({transfer})&#x202f;: agrandi tel qu’enregistré, avec son profil.</translation>
    </message>
    <message>
        <source>HEIC images need an extra package</source>
        <translation>les images HEIC nécessitent un paquet supplémentaire</translation>
    </message>
    <message>
        <source>IPTC</source>
        <translation>IPTC</translation>
    </message>
    <message>
        <source>IPTC (as XMP)</source>
        <translation>IPTC (en XMP)</translation>
    </message>
    <message>
        <source>If you trust the file, raise the limit with --pixel-limit.</source>
        <translation>Si vous faites confiance au fichier, relevez la limite avec --pixel-limit.</translation>
    </message>
    <message>
        <source>Install it with: {command}.</source>
        <translation>Installez-le avec&#x202f;: {command}.</translation>
    </message>
    <message>
        <source>Install srgui again.</source>
        <translation>Réinstallez srgui.</translation>
    </message>
    <message>
        <source>Install srgui[exr], or save the picture as a TIFF.</source>
        <translation>Installez srgui[exr], ou enregistrez l’image en TIFF.</translation>
    </message>
    <message>
        <source>Install srgui[raw], or export a TIFF from your raw converter.</source>
        <translation>Installez srgui[raw], ou exportez un TIFF depuis votre convertisseur RAW.</translation>
    </message>
    <message>
        <source>Install the libraries that the README lists for Qt, or use `srgui upscale`.</source>
        <translation>Installez les bibliothèques que le README indique pour Qt, ou utilisez `srgui upscale`.</translation>
    </message>
    <message>
        <source>Its weights don&apos;t match its architecture.</source>
        <translation>Ses poids ne correspondent pas à son architecture.</translation>
    </message>
    <message>
        <source>JPEG, quality about {quality}</source>
        <translation>JPEG, qualité d’environ {quality}</translation>
    </message>
    <message>
        <source>Layers flattened.</source>
        <translation>Calques aplatis.</translation>
    </message>
    <message>
        <source>LibRaw does not support this camera raw, or it is damaged</source>
        <translation>ce RAW n’est pas pris en charge par LibRaw, ou il est endommagé</translation>
    </message>
    <message>
        <source>MS-LapSRN can&apos;t have {count} recursions</source>
        <translation>MS-LapSRN ne peut pas avoir {count} récursions</translation>
    </message>
    <message>
        <source>MS-LapSRN with {best} recursions: {psnr:.1f} dB on test pictures (with {others})</source>
        <translation>MS-LapSRN avec {best} récursions&#x202f;: {psnr:.1f}&#xa0;dB sur les images de test (avec {others})</translation>
    </message>
    <message>
        <source>Motion-photo video dropped.</source>
        <translation>Vidéo de la photo animée non conservée.</translation>
    </message>
    <message>
        <source>Name a folder, or a file with the suffix of a format.</source>
        <translation>Indiquez un dossier, ou un fichier avec l’extension d’un format.</translation>
    </message>
    <message>
        <source>Natural must be between 0 and 100 %</source>
        <translation>«&#x202f;Naturel&#x202f;» doit être compris entre 0 et 100&#x202f;%</translation>
    </message>
    <message>
        <source>ONNX Runtime can&apos;t load it</source>
        <translation>ONNX Runtime ne peut pas le charger</translation>
    </message>
    <message>
        <source>Old JPEG, twice as large</source>
        <translation>Vieux JPEG, deux fois plus grand</translation>
    </message>
    <message>
        <source>On Debian and Ubuntu run `sudo apt install {packages}`, or use `srgui upscale`.</source>
        <translation>Sous Debian et Ubuntu, exécutez `sudo apt install {packages}`, ou utilisez `srgui upscale`.</translation>
    </message>
    <message>
        <source>Only the first of {count} frames was read.</source>
        <translation>Seule la première des {count} images de la séquence a été lue.</translation>
    </message>
    <message>
        <source>Only the first of {count} pages was read.</source>
        <translation>Seule la première des {count} pages a été lue.</translation>
    </message>
    <message>
        <source>Open the files themselves to upscale them again.</source>
        <translation>Ouvrez ces fichiers directement pour les agrandir à nouveau.</translation>
    </message>
    <message>
        <source>OpenEXR files need the package OpenEXR, which is not installed</source>
        <translation>les fichiers OpenEXR nécessitent le paquet OpenEXR, qui n’est pas installé</translation>
    </message>
    <message>
        <source>OpenVINO can&apos;t compute on {device!r}</source>
        <translation>OpenVINO ne peut pas calculer sur {device!r}</translation>
    </message>
    <message>
        <source>OpenVINO can&apos;t load it</source>
        <translation>OpenVINO ne peut pas le charger</translation>
    </message>
    <message>
        <source>Palette expanded to RGB.</source>
        <translation>Palette convertie en RVB.</translation>
    </message>
    <message>
        <source>Pipe it through ffmpeg -i VIDEO -f yuv4mpegpipe -.</source>
        <translation>Faites-la passer par ffmpeg -i VIDEO -f yuv4mpegpipe -.</translation>
    </message>
    <message>
        <source>Print of 20 × 30 cm, 300 dpi</source>
        <translation>Tirage 20 × 30 cm, 300 dpi</translation>
    </message>
    <message>
        <source>Put the files of the checkpoint into one folder.</source>
        <translation>Placez les fichiers du checkpoint dans un même dossier.</translation>
    </message>
    <message>
        <source>PyTorch is not installed</source>
        <translation>PyTorch n’est pas installé</translation>
    </message>
    <message>
        <source>Reduced from {bits} to 8 bits per channel.</source>
        <translation>Réduit de {bits} à 8 bits par canal.</translation>
    </message>
    <message>
        <source>Run pip install &apos;srgui[onnx]&apos;.</source>
        <translation>Exécutez pip install &apos;srgui[onnx]&apos;.</translation>
    </message>
    <message>
        <source>Run pip install &apos;srgui[research]&apos;.</source>
        <translation>Exécutez pip install &apos;srgui[research]&apos;.</translation>
    </message>
    <message>
        <source>Run pip install &apos;srgui[spandrel]&apos; to import other architectures.</source>
        <translation>Exécutez pip install &apos;srgui[spandrel]&apos; pour importer d’autres architectures.</translation>
    </message>
    <message>
        <source>Run pip install &apos;srgui[spandrel]&apos;.</source>
        <translation>Exécutez pip install &apos;srgui[spandrel]&apos;.</translation>
    </message>
    <message>
        <source>Run pip install srgui.</source>
        <translation>Exécutez pip install srgui.</translation>
    </message>
    <message>
        <source>Save it again with Maximize Compatibility.</source>
        <translation>Enregistrez à nouveau le fichier avec «&#x202f;Maximiser la compatibilité&#x202f;».</translation>
    </message>
    <message>
        <source>Save it as PNG or TIFF in another program.</source>
        <translation>Enregistrez l’image en PNG ou TIFF dans une autre application.</translation>
    </message>
    <message>
        <source>Save it as PNG or TIFF in the program it comes from.</source>
        <translation>Enregistrez l’image en PNG ou TIFF dans l’application d’origine.</translation>
    </message>
    <message>
        <source>Save it as a TIFF.</source>
        <translation>Enregistrez l’image en TIFF.</translation>
    </message>
    <message>
        <source>Save it as a single file, with its weights inside.</source>
        <translation>Enregistrez le réseau dans un seul fichier, poids inclus.</translation>
    </message>
    <message>
        <source>Save or copy it to a folder first.</source>
        <translation>Enregistrez ou copiez d’abord l’image dans un dossier.</translation>
    </message>
    <message>
        <source>Skipped files that are not images</source>
        <translation>Fichiers ignorés, car ce ne sont pas des images</translation>
    </message>
    <message>
        <source>Skipped results of earlier upscaling</source>
        <translation>Résultats d’agrandissements antérieurs ignorés</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Un problème est survenu</translation>
    </message>
    <message>
        <source>Start it in a graphical session, or use `srgui upscale` without a window.</source>
        <translation>Lancez srgui dans une session graphique, ou utilisez `srgui upscale` sans fenêtre.</translation>
    </message>
    <message>
        <source>Start processes with multiprocessing&apos;s method &apos;spawn&apos;.</source>
        <translation>Démarrez les processus avec la méthode «&#x202f;spawn&#x202f;» de multiprocessing.</translation>
    </message>
    <message>
        <source>Strength must be between 0 and 100 %</source>
        <translation>L’intensité doit être comprise entre 0 et 100&#x202f;%</translation>
    </message>
    <message>
        <source>Supported formats are {known}.</source>
        <translation>Les formats pris en charge sont {known}.</translation>
    </message>
    <message>
        <source>The file contains a larger picture, {width} x {height}, that was not read.</source>
        <translation>Le fichier contient une image plus grande, {width} × {height}, qui n’a pas été lue.</translation>
    </message>
    <message>
        <source>The file is intact and unchanged</source>
        <translation>Le fichier est intact et inchangé</translation>
    </message>
    <message>
        <source>The file is intact:</source>
        <translation>Le fichier est intact&#x202f;:</translation>
    </message>
    <message>
        <source>The list of networks {path} is damaged</source>
        <translation>La liste de réseaux {path} est endommagée</translation>
    </message>
    <message>
        <source>The picture can&apos;t be enlarged</source>
        <translation>Impossible d’agrandir l’image</translation>
    </message>
    <message>
        <source>There are no files that match {name}</source>
        <translation>Aucun fichier ne correspond à {name}</translation>
    </message>
    <message>
        <source>There are no pictures in that folder</source>
        <translation>Ce dossier ne contient aucune image</translation>
    </message>
    <message>
        <source>There is no device {device!r}</source>
        <translation>Il n’y a pas de périphérique {device!r}</translation>
    </message>
    <message>
        <source>There is no imported network {name!r}</source>
        <translation>Il n’y a pas de réseau importé {name!r}</translation>
    </message>
    <message>
        <source>There is no network {name!r}</source>
        <translation>Il n’y a pas de réseau {name!r}</translation>
    </message>
    <message>
        <source>There is no picture in the clipboard</source>
        <translation>Le presse-papiers ne contient aucune image</translation>
    </message>
    <message>
        <source>There is no picture in what was dropped</source>
        <translation>Aucune image dans les éléments déposés</translation>
    </message>
    <message>
        <source>There is no preset {name!r}</source>
        <translation>Il n’y a pas de préréglage {name!r}</translation>
    </message>
    <message>
        <source>This can&apos;t be a reference</source>
        <translation>Cette image ne peut pas servir de référence</translation>
    </message>
    <message>
        <source>Try another network or a smaller factor.</source>
        <translation>Essayez un autre réseau ou un facteur plus petit.</translation>
    </message>
    <message>
        <source>Unknown tags dropped: {tags}.</source>
        <translation>Balises inconnues non conservées&#x202f;: {tags}.</translation>
    </message>
    <message>
        <source>Values outside that range were clipped.</source>
        <translation>Les valeurs hors de cette plage ont été écrêtées.</translation>
    </message>
    <message>
        <source>Web, 2048 pixels</source>
        <translation>Web, 2048 pixels</translation>
    </message>
    <message>
        <source>Write PNG or TIFF, or choose a smaller scale.</source>
        <translation>Enregistrez en PNG ou TIFF, ou choisissez un facteur plus petit.</translation>
    </message>
    <message>
        <source>Write PNG or TIFF, which are written piece by piece, or choose a smaller factor.</source>
        <translation>Enregistrez en PNG ou TIFF, qui s’écrivent par morceaux, ou choisissez un facteur plus petit.</translation>
    </message>
    <message>
        <source>Write PNG or TIFF.</source>
        <translation>Enregistrez en PNG ou TIFF.</translation>
    </message>
    <message>
        <source>XMP</source>
        <translation>XMP</translation>
    </message>
    <message>
        <source>a file of that name is there</source>
        <translation>un fichier porte déjà ce nom</translation>
    </message>
    <message>
        <source>a single number</source>
        <translation>un seul nombre</translation>
    </message>
    <message>
        <source>a tensor claims more than the file has</source>
        <translation>un tenseur annonce plus de données que le fichier n’en contient</translation>
    </message>
    <message>
        <source>an entry is missing or wrong</source>
        <translation>une entrée manque ou est erronée</translation>
    </message>
    <message>
        <source>an operation of its program has an unknown field {name!r}</source>
        <translation>une opération de son programme a un champ inconnu {name!r}</translation>
    </message>
    <message>
        <source>an operation of its program lacks {name!r}</source>
        <translation>il manque {name!r} à une opération de son programme</translation>
    </message>
    <message>
        <source>blurred or enlarged before</source>
        <translation>déjà floutée ou agrandie</translation>
    </message>
    <message>
        <source>camera raw</source>
        <translation>RAW</translation>
    </message>
    <message>
        <source>colour profile</source>
        <translation>profil colorimétrique</translation>
    </message>
    <message>
        <source>colour profile (it does not match the pixels)</source>
        <translation>profil colorimétrique (il ne correspond pas aux pixels)</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>commentaire</translation>
    </message>
    <message>
        <source>comment (as XMP)</source>
        <translation>commentaire (en XMP)</translation>
    </message>
    <message>
        <source>comparing colours</source>
        <translation>comparaison des couleurs</translation>
    </message>
    <message>
        <source>connection timed out</source>
        <translation>délai de connexion dépassé</translation>
    </message>
    <message>
        <source>decoding takes longer than {seconds:g} seconds</source>
        <translation>le décodage prend plus de {seconds:g} secondes</translation>
    </message>
    <message>
        <source>device or resource busy</source>
        <translation>périphérique ou ressource occupé</translation>
    </message>
    <message>
        <source>disk quota exceeded</source>
        <translation>quota de disque dépassé</translation>
    </message>
    <message>
        <source>docs/models.md describes the networks that can be imported.</source>
        <translation>docs/models.md décrit les réseaux importables.</translation>
    </message>
    <message>
        <source>drawing or text, no photograph</source>
        <translation>dessin ou texte, pas une photo</translation>
    </message>
    <message>
        <source>each of its pixels depends on the whole picture, so tile edges may be visible</source>
        <translation>chaque pixel dépend de toute l’image&#x202f;: les bords des tuiles peuvent être visibles</translation>
    </message>
    <message>
        <source>enlarging test pictures</source>
        <translation>agrandissement des images de test</translation>
    </message>
    <message>
        <source>file exists</source>
        <translation>le fichier existe</translation>
    </message>
    <message>
        <source>file name too long</source>
        <translation>nom de fichier trop long</translation>
    </message>
    <message>
        <source>file too large</source>
        <translation>fichier trop volumineux</translation>
    </message>
    <message>
        <source>floating point</source>
        <translation>virgule flottante</translation>
    </message>
    <message>
        <source>floating point ({format} has whole numbers)</source>
        <translation>virgule flottante ({format} n’a que des entiers)</translation>
    </message>
    <message>
        <source>frame {number} is damaged</source>
        <translation>l’image {number} de la vidéo est endommagée</translation>
    </message>
    <message>
        <source>grey colour profile ({format} has no grey: converted to sRGB)</source>
        <translation>profil colorimétrique en gris ({format} n’a pas de gris&#x202f;: conversion en sRGB)</translation>
    </message>
    <message>
        <source>host is down</source>
        <translation>hôte injoignable</translation>
    </message>
    <message>
        <source>input/output error</source>
        <translation>erreur d’entrée/sortie</translation>
    </message>
    <message>
        <source>input: luma (Y of BT.601, 16 to 235 of 255, divided by 255), enlarged by bicubic</source>
        <translation>entrée&#x202f;: luma (Y selon BT.601, de 16 à 235 sur 255, divisé par 255), agrandi en bicubique</translation>
    </message>
    <message>
        <source>input: luma (Y of BT.601, 16 to 235 of 255, divided by 255); output: {scale:g}x</source>
        <translation>entrée&#x202f;: luma (Y selon BT.601, de 16 à 235 sur 255, divisé par 255)&#x202f;; sortie&#x202f;: {scale:g}×</translation>
    </message>
    <message>
        <source>input: red, green and blue from 0 to 1; output: {scale:g}x</source>
        <translation>entrée&#x202f;: rouge, vert et bleu de 0 à 1&#x202f;; sortie&#x202f;: {scale:g}×</translation>
    </message>
    <message>
        <source>is a directory</source>
        <translation>est un répertoire</translation>
    </message>
    <message>
        <source>it accepts no picture of any size</source>
        <translation>il n’accepte aucune taille d’image</translation>
    </message>
    <message>
        <source>it breaks off in frame {number}</source>
        <translation>elle s’interrompt à l’image {number}</translation>
    </message>
    <message>
        <source>it can&apos;t be stored</source>
        <translation>enregistrement impossible</translation>
    </message>
    <message>
        <source>it can&apos;t be the name of a file</source>
        <translation>ce n’est pas un nom de fichier possible</translation>
    </message>
    <message>
        <source>it comes from a machine of another byte order</source>
        <translation>il provient d’une machine utilisant un autre ordre des octets</translation>
    </message>
    <message>
        <source>it computes a network wrongly</source>
        <translation>il calcule mal un réseau</translation>
    </message>
    <message>
        <source>it contains a single tensor</source>
        <translation>il contient un seul tenseur</translation>
    </message>
    <message>
        <source>it contains an unknown network, {name!r}</source>
        <translation>il contient un réseau inconnu, {name!r}</translation>
    </message>
    <message>
        <source>it contains layers without a composite</source>
        <translation>il contient des calques sans image composite</translation>
    </message>
    <message>
        <source>it contains no weights</source>
        <translation>il ne contient aucun poids</translation>
    </message>
    <message>
        <source>it contains no weights, but an object of {code}</source>
        <translation>il ne contient aucun poids, mais un objet de {code}</translation>
    </message>
    <message>
        <source>it contains no weights, but {names}</source>
        <translation>il ne contient aucun poids, mais {names}</translation>
    </message>
    <message>
        <source>it contains no weights, but {names} and {count} more</source>
        <translation>il ne contient aucun poids, mais {names} et {count} de plus</translation>
    </message>
    <message>
        <source>it contains only layers</source>
        <translation>il ne contient que des calques</translation>
    </message>
    <message>
        <source>it does not enlarge pictures</source>
        <translation>il n’agrandit pas les images</translation>
    </message>
    <message>
        <source>it ends the program</source>
        <translation>il met fin au programme</translation>
    </message>
    <message>
        <source>it ends too early for valid TOML</source>
        <translation>il se termine trop tôt pour être du TOML valide</translation>
    </message>
    <message>
        <source>it exceeds the limit of {limit:g} megapixels</source>
        <translation>la limite de {limit:g} mégapixels est dépassée</translation>
    </message>
    <message>
        <source>it expands to far more than its file size</source>
        <translation>sa taille décompressée dépasse de loin celle du fichier</translation>
    </message>
    <message>
        <source>it fails on this machine</source>
        <translation>échec sur cet ordinateur</translation>
    </message>
    <message>
        <source>it gives another result there</source>
        <translation>il y donne un autre résultat</translation>
    </message>
    <message>
        <source>it has no operations, or too many of them</source>
        <translation>il n’a aucune opération, ou en a trop</translation>
    </message>
    <message>
        <source>it has too few pixels</source>
        <translation>trop peu de pixels</translation>
    </message>
    <message>
        <source>it has too many layers</source>
        <translation>il a trop de couches</translation>
    </message>
    <message>
        <source>it has too many nodes</source>
        <translation>il a trop de nœuds</translation>
    </message>
    <message>
        <source>it has {count} inputs instead of one</source>
        <translation>il a {count} entrées au lieu d’une</translation>
    </message>
    <message>
        <source>it has {count} results instead of one</source>
        <translation>il a {count} résultats au lieu d’un</translation>
    </message>
    <message>
        <source>it has {width} x {height} pixels, its original {columns} x {rows}</source>
        <translation>le résultat a {width} × {height} pixels, son original {columns} × {rows}</translation>
    </message>
    <message>
        <source>it is a DRRN with a bank of {count} filters, whose units share none</source>
        <translation>c’est un DRRN avec une banque de {count} filtres, dont les unités n’en partagent aucun</translation>
    </message>
    <message>
        <source>it is a MATLAB 7.3 file; save it with -v7 in MATLAB</source>
        <translation>c’est un fichier MATLAB 7.3&#x202f;; enregistrez-le avec -v7 dans MATLAB</translation>
    </message>
    <message>
        <source>it is a camera raw</source>
        <translation>c’est un RAW</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <source>it is a zip archive without a PyTorch network</source>
        <translation>c’est une archive zip sans réseau PyTorch</translation>
    </message>
    <message>
        <source>it is not UTF-8 text</source>
        <translation>ce n’est pas du texte UTF-8</translation>
    </message>
    <message>
        <source>it is not a picture, or it is damaged</source>
        <translation>ce n’est pas une image, ou elle est endommagée</translation>
    </message>
    <message>
        <source>its module {name} is a {kind}, which a program can&apos;t express</source>
        <translation>son module {name} est un {kind}, qu’un programme ne peut pas exprimer</translation>
    </message>
    <message>
        <source>its module {name} is an approximation</source>
        <translation>son module {name} est une approximation</translation>
    </message>
    <message>
        <source>the values of the {kind} {name!r} differ in size</source>
        <translation>les valeurs de {kind} {name!r} sont de tailles différentes</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>le fichier est endommagé</translation>
    </message>
    <message>
        <source>Choose PNG or WebP; animations can be written as GIF.</source>
        <translation>Choisissez PNG ou WebP&#x202f;; les animations peuvent être écrites en GIF.</translation>
    </message>
    <message>
        <source>GIF has only 256 colours</source>
        <translation>le GIF n’a que 256 couleurs</translation>
    </message>
    <message>
        <source>ONNX, ncnn, PyTorch, TensorFlow, MATLAB and Caffe files can be imported.</source>
        <translation>Les fichiers ONNX, ncnn, PyTorch, TensorFlow, MATLAB et Caffe peuvent être importés.</translation>
    </message>
    <message>
        <source>artefacts are removed</source>
        <translation>les artefacts sont supprimés</translation>
    </message>
    <message>
        <source>it is an incomplete archive, as an interrupted download leaves it</source>
        <translation>c’est une archive incomplète, comme en laisse un téléchargement interrompu</translation>
    </message>
    <message>
        <source>it is damaged, or contains objects instead of arrays of numbers</source>
        <translation>le fichier est endommagé, ou contient des objets au lieu de tableaux de nombres</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>elle est vide</translation>
    </message>
    <message>
        <source>it is interlaced</source>
        <translation>elle est entrelacée</translation>
    </message>
    <message>
        <source>it is larger than any network that is known here</source>
        <translation>il est plus grand que tous les réseaux connus ici</translation>
    </message>
    <message>
        <source>it is not a .safetensors file, or it is damaged</source>
        <translation>ce n’est pas un fichier .safetensors, ou il est endommagé</translation>
    </message>
    <message>
        <source>it is not a YUV4MPEG2 stream</source>
        <translation>ce n’est pas un flux YUV4MPEG2</translation>
    </message>
    <message>
        <source>it is not a record of srgui evaluate</source>
        <translation>ce n’est pas un enregistrement de srgui evaluate</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>ce n’est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>it is not a subclass of srgui.networks.network.Network</source>
        <translation>ce n’est pas une sous-classe de srgui.networks.network.Network</translation>
    </message>
    <message>
        <source>it is not an intact Caffe network</source>
        <translation>ce n’est pas un réseau Caffe intact</translation>
    </message>
    <message>
        <source>it is not an intact ONNX file</source>
        <translation>ce n’est pas un fichier ONNX intact</translation>
    </message>
    <message>
        <source>it is not an intact TensorFlow checkpoint</source>
        <translation>ce n’est pas un checkpoint TensorFlow intact</translation>
    </message>
    <message>
        <source>it is not an intact TensorFlow graph</source>
        <translation>ce n’est pas un graphe TensorFlow intact</translation>
    </message>
    <message>
        <source>it is not installed, or can&apos;t be loaded</source>
        <translation>non installé ou impossible à charger</translation>
    </message>
    <message>
        <source>it is the picture&apos;s own source</source>
        <translation>c’est la source même de l’image</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>trop grand</translation>
    </message>
    <message>
        <source>it isn&apos;t a network that srgui can read</source>
        <translation>ce n’est pas un réseau que srgui sait lire</translation>
    </message>
    <message>
        <source>it restores test pictures worse than bicubic: {own:.1f} dB instead of {plain:.1f}</source>
        <translation>il restitue les images de test moins bien que le bicubique&#x202f;: {own:.1f}&#xa0;dB au lieu de {plain:.1f}</translation>
    </message>
    <message>
        <source>it supports factors from 1 to {greatest}</source>
        <translation>il prend en charge les facteurs de 1 à {greatest}</translation>
    </message>
    <message>
        <source>it takes longer than {seconds:g} seconds</source>
        <translation>cela prend plus de {seconds:g} secondes</translation>
    </message>
    <message>
        <source>it takes too much memory</source>
        <translation>il demande trop de mémoire</translation>
    </message>
    <message>
        <source>it uses a constant in a way that is not supported</source>
        <translation>il utilise une constante d’une façon non prise en charge</translation>
    </message>
    <message>
        <source>it was imported as {format}, and is run as it is</source>
        <translation>il a été importé en {format}, et est exécuté tel quel</translation>
    </message>
    <message>
        <source>its .bin file is shorter than the layers need</source>
        <translation>son fichier .bin est plus court que ne l’exigent les couches</translation>
    </message>
    <message>
        <source>its .param file is incomplete</source>
        <translation>son fichier .param est incomplet</translation>
    </message>
    <message>
        <source>its .param file is not a description of a network</source>
        <translation>son fichier .param ne décrit pas un réseau</translation>
    </message>
    <message>
        <source>its .param file is too long</source>
        <translation>son fichier .param est trop long</translation>
    </message>
    <message>
        <source>its DRCN is incomplete ({name!r} is missing)</source>
        <translation>son DRCN est incomplet ({name!r} manque)</translation>
    </message>
    <message>
        <source>its LapSRN is incomplete ({name!r} is missing)</source>
        <translation>son LapSRN est incomplet ({name!r} manque)</translation>
    </message>
    <message>
        <source>its MS-LapSRN is incomplete</source>
        <translation>son MS-LapSRN est incomplet</translation>
    </message>
    <message>
        <source>its activation {name} is not supported</source>
        <translation>son activation {name} n’est pas prise en charge</translation>
    </message>
    <message>
        <source>its architecture is not known to spandrel either</source>
        <translation>son architecture n’est pas non plus connue de spandrel</translation>
    </message>
    <message>
        <source>its channels is neither 1 nor 3</source>
        <translation>son channels n’est ni 1 ni 3</translation>
    </message>
    <message>
        <source>its constant {name} is not supported</source>
        <translation>sa constante {name} n’est pas prise en charge</translation>
    </message>
    <message>
        <source>its content does not match the hash in the manifest</source>
        <translation>son contenu ne correspond pas à l’empreinte du manifeste</translation>
    </message>
    <message>
        <source>its convolution {name} is not supported</source>
        <translation>sa convolution {name} n’est pas prise en charge</translation>
    </message>
    <message>
        <source>its decoder has crashed</source>
        <translation>le décodeur a planté</translation>
    </message>
    <message>
        <source>its depth-to-space {name} is not supported</source>
        <translation>son depth-to-space {name} n’est pas pris en charge</translation>
    </message>
    <message>
        <source>its difference {name} is not supported</source>
        <translation>sa différence {name} n’est pas prise en charge</translation>
    </message>
    <message>
        <source>its engine does not accept it</source>
        <translation>son moteur ne l’accepte pas</translation>
    </message>
    <message>
        <source>its engine fails</source>
        <translation>son moteur échoue</translation>
    </message>
    <message>
        <source>its enlargement {name} is not by a whole scale_factor, nearest or bilinear without align_corners</source>
        <translation>son agrandissement {name} ne se fait pas par un scale_factor entier, en nearest ou en bilinear sans align_corners</translation>
    </message>
    <message>
        <source>its family has none</source>
        <translation>sa famille n’en a pas</translation>
    </message>
    <message>
        <source>its format does not support it</source>
        <translation>son format ne le permet pas</translation>
    </message>
    <message>
        <source>its forward calls {name}</source>
        <translation>son forward appelle {name}</translation>
    </message>
    <message>
        <source>its forward calls {target}, which a program can&apos;t express</source>
        <translation>son forward appelle {target}, qu’un programme ne peut pas exprimer</translation>
    </message>
    <message>
        <source>its forward can&apos;t be followed ({why})</source>
        <translation>son forward ne peut pas être suivi ({why})</translation>
    </message>
    <message>
        <source>its forward divides by something else than a number</source>
        <translation>son forward divise par autre chose qu’un nombre</translation>
    </message>
    <message>
        <source>its forward does not return a tuple of results</source>
        <translation>son forward ne renvoie pas un tuple de résultats</translation>
    </message>
    <message>
        <source>its forward uses {name} in a way that a program can&apos;t express</source>
        <translation>son forward utilise {name} d’une façon qu’un programme ne peut pas exprimer</translation>
    </message>
    <message>
        <source>its graph contains no network of this kind</source>
        <translation>son graphe ne contient aucun réseau de ce type</translation>
    </message>
    <message>
        <source>its header has no size</source>
        <translation>son en-tête n’indique pas de taille</translation>
    </message>
    <message>
        <source>its hyperparameters is not a dict</source>
        <translation>son hyperparameters n’est pas un dict</translation>
    </message>
    <message>
        <source>its index is compressed</source>
        <translation>son index est compressé</translation>
    </message>
    <message>
        <source>its index is implausibly large</source>
        <translation>son index est d’une taille invraisemblable</translation>
    </message>
    <message>
        <source>its input is not a picture</source>
        <translation>son entrée n’est pas une image</translation>
    </message>
    <message>
        <source>its layer {name} ({kind}) is not supported</source>
        <translation>sa couche {name} ({kind}) n’est pas prise en charge</translation>
    </message>
    <message>
        <source>its layer {name} has no weights</source>
        <translation>sa couche {name} n’a pas de poids</translation>
    </message>
    <message>
        <source>its layer {name} is damaged</source>
        <translation>sa couche {name} est endommagée</translation>
    </message>
    <message>
        <source>its layer {name} is implausibly large</source>
        <translation>sa couche {name} est d’une taille invraisemblable</translation>
    </message>
    <message>
        <source>its layer {name} is not a plain sum</source>
        <translation>sa couche {name} n’est pas une simple somme</translation>
    </message>
    <message>
        <source>its layer {name} is of the kind {kind}, which is not supported</source>
        <translation>sa couche {name} est du type {kind}, qui n’est pas pris en charge</translation>
    </message>
    <message>
        <source>its layer {name} is there twice</source>
        <translation>sa couche {name} est présente deux fois</translation>
    </message>
    <message>
        <source>its line {line!r} is damaged</source>
        <translation>sa ligne {line!r} est endommagée</translation>
    </message>
    <message>
        <source>its max_scale is not a whole number</source>
        <translation>son max_scale n’est pas un entier</translation>
    </message>
    <message>
        <source>its maximum {name} is not supported</source>
        <translation>son maximum {name} n’est pas pris en charge</translation>
    </message>
    <message>
        <source>its metadata can&apos;t be read</source>
        <translation>ses métadonnées sont illisibles</translation>
    </message>
    <message>
        <source>its metadata lacks {names}</source>
        <translation>ses métadonnées ne comportent pas {names}</translation>
    </message>
    <message>
        <source>its module {name} does not enlarge by {stride} exactly</source>
        <translation>son module {name} n’agrandit pas exactement par {stride}</translation>
    </message>
    <message>
        <source>its module {name} does not keep the size with zeros around it</source>
        <translation>son module {name} ne conserve pas la taille avec des zéros autour</translation>
    </message>
    <message>
        <source>its module {name} is a {kind}</source>
        <translation>son module {name} est un {kind}</translation>
    </message>
    <message>
        <source>its module {name} is not square: {numbers}</source>
        <translation>son module {name} n’est pas carré&#x202f;: {numbers}</translation>
    </message>
    <message>
        <source>its module {name} normalises without learned numbers</source>
        <translation>son module {name} normalise sans nombres appris</translation>
    </message>
    <message>
        <source>its name has no suffix</source>
        <translation>son nom n’a pas d’extension</translation>
    </message>
    <message>
        <source>its network, {code} with {names}, is none of LapSRN, MS-LapSRN, DRRN and DRCN</source>
        <translation>son réseau, {code} avec {names}, n’est ni LapSRN, ni MS-LapSRN, ni DRRN, ni DRCN</translation>
    </message>
    <message>
        <source>its operation {name} ({kind}) is not supported</source>
        <translation>son opération {name} ({kind}) n’est pas prise en charge</translation>
    </message>
    <message>
        <source>its pre_enlarged is neither True nor False</source>
        <translation>son pre_enlarged n’est ni True ni False</translation>
    </message>
    <message>
        <source>its product {name} is not supported</source>
        <translation>son produit {name} n’est pas pris en charge</translation>
    </message>
    <message>
        <source>its program does not say whether its input is enlarged first</source>
        <translation>son programme n’indique pas si son entrée est d’abord agrandie</translation>
    </message>
    <message>
        <source>its program enlarges what is enlarged first</source>
        <translation>son programme agrandit une entrée déjà agrandie au départ</translation>
    </message>
    <message>
        <source>its program enlarges {factors} times, not up to {scale}</source>
        <translation>son programme agrandit {factors} fois, pas jusqu’à {scale}</translation>
    </message>
    <message>
        <source>its program has an unknown operation, {entry}</source>
        <translation>son programme a une opération inconnue, {entry}</translation>
    </message>
    <message>
        <source>its program has no list of operations, or too many of them</source>
        <translation>son programme n’a pas de liste d’opérations, ou en a trop</translation>
    </message>
    <message>
        <source>its program has unknown steps, {names}</source>
        <translation>son programme a des étapes inconnues, {names}</translation>
    </message>
    <message>
        <source>its program has {colours!r} colours</source>
        <translation>son programme a {colours!r} couleurs</translation>
    </message>
    <message>
        <source>its program has {steps} steps and {results} results</source>
        <translation>son programme a {steps} étapes et {results} résultats</translation>
    </message>
    <message>
        <source>its program is not a JSON object</source>
        <translation>son programme n’est pas un objet JSON</translation>
    </message>
    <message>
        <source>its program is not valid JSON</source>
        <translation>son programme n’est pas du JSON valide</translation>
    </message>
    <message>
        <source>its program is too long</source>
        <translation>son programme est trop long</translation>
    </message>
    <message>
        <source>its program supports factors up to {scale}</source>
        <translation>son programme prend en charge les facteurs jusqu’à {scale}</translation>
    </message>
    <message>
        <source>its program takes an implausible amount of work</source>
        <translation>son programme demande une quantité de calcul invraisemblable</translation>
    </message>
    <message>
        <source>its result does not look like its input</source>
        <translation>son résultat ne ressemble pas à son entrée</translation>
    </message>
    <message>
        <source>its result is not a whole multiple of its input</source>
        <translation>son résultat n’est pas un multiple entier de son entrée</translation>
    </message>
    <message>
        <source>its step_kinds is not a tuple of names</source>
        <translation>son step_kinds n’est pas un tuple de noms</translation>
    </message>
    <message>
        <source>its tensor {name} is not among its parameters and buffers</source>
        <translation>son tenseur {name} ne fait pas partie de ses paramètres et tampons</translation>
    </message>
    <message>
        <source>its tensors ({names}) are not those of DRRN&apos;s PyTorch port</source>
        <translation>ses tenseurs ({names}) ne sont pas ceux du portage PyTorch de DRRN</translation>
    </message>
    <message>
        <source>its tensors ({names}) are not those of LapSRN, MS-LapSRN, DRRN or DRCN</source>
        <translation>ses tenseurs ({names}) ne sont pas ceux de LapSRN, MS-LapSRN, DRRN ou DRCN</translation>
    </message>
    <message>
        <source>its tensors don&apos;t fit ({name} is missing)</source>
        <translation>ses tenseurs ne conviennent pas ({name} manque)</translation>
    </message>
    <message>
        <source>its tensors don&apos;t fit ({name} is {found} instead of {shape})</source>
        <translation>ses tenseurs ne conviennent pas ({name} est {found} au lieu de {shape})</translation>
    </message>
    <message>
        <source>its transposed convolution {name} is dilated or grouped</source>
        <translation>sa convolution transposée {name} est dilatée ou groupée</translation>
    </message>
    <message>
        <source>its value {name} is never computed</source>
        <translation>sa valeur {name} n’est jamais calculée</translation>
    </message>
    <message>
        <source>its value {name} is not supported</source>
        <translation>sa valeur {name} n’est pas prise en charge</translation>
    </message>
    <message>
        <source>its variable {name} is missing</source>
        <translation>sa variable {name} manque</translation>
    </message>
    <message>
        <source>its weights are in other files</source>
        <translation>ses poids sont dans d’autres fichiers</translation>
    </message>
    <message>
        <source>its {width} x {height} pixels are too few at {scale}x</source>
        <translation>ses {width} × {height} pixels sont trop peu nombreux à {scale}×</translation>
    </message>
    <message>
        <source>its {width} x {height} pixels have other proportions than {of_source}</source>
        <translation>ses {width} × {height} pixels n’ont pas les proportions de {of_source}</translation>
    </message>
    <message>
        <source>line {line} is not valid TOML</source>
        <translation>la ligne {line} n’est pas du TOML valide</translation>
    </message>
    <message>
        <source>lossless compression</source>
        <translation>compression sans perte</translation>
    </message>
    <message>
        <source>matplotlib is not installed</source>
        <translation>matplotlib n’est pas installé</translation>
    </message>
    <message>
        <source>measuring its reach</source>
        <translation>mesure de sa portée</translation>
    </message>
    <message>
        <source>memory ran out</source>
        <translation>la mémoire est épuisée</translation>
    </message>
    <message>
        <source>multichannel (spot-colour) files are not supported</source>
        <translation>les fichiers multicanaux (à tons directs) ne sont pas pris en charge</translation>
    </message>
    <message>
        <source>ncnn can&apos;t compute on {device!r}</source>
        <translation>ncnn ne peut pas calculer sur {device!r}</translation>
    </message>
    <message>
        <source>ncnn can&apos;t load it</source>
        <translation>ncnn ne peut pas le charger</translation>
    </message>
    <message>
        <source>neither ONNX Runtime nor OpenVINO is installed</source>
        <translation>ni ONNX Runtime ni OpenVINO n’est installé</translation>
    </message>
    <message>
        <source>no MatConvNet network can be read from it</source>
        <translation>aucun réseau MatConvNet ne peut en être lu</translation>
    </message>
    <message>
        <source>no graphics card with Vulkan was found</source>
        <translation>aucune carte graphique avec Vulkan n’a été trouvée</translation>
    </message>
    <message>
        <source>no network can be built from it</source>
        <translation>impossible d’en construire un réseau</translation>
    </message>
    <message>
        <source>no picture has that name or a name starting with it</source>
        <translation>aucune image ne porte ce nom ni un nom qui commence ainsi</translation>
    </message>
    <message>
        <source>no space left on device</source>
        <translation>plus d’espace disponible sur le disque</translation>
    </message>
    <message>
        <source>no such file or directory</source>
        <translation>fichier ou répertoire introuvable</translation>
    </message>
    <message>
        <source>no traces of compression, noise or blur</source>
        <translation>aucune trace de compression, de bruit ou de flou</translation>
    </message>
    <message>
        <source>noise of about {levels:.0f} levels</source>
        <translation>bruit d’environ {levels:.0f} niveaux</translation>
    </message>
    <message>
        <source>not a directory</source>
        <translation>n’est pas un répertoire</translation>
    </message>
    <message>
        <source>not enough memory even for the smallest tile</source>
        <translation>mémoire insuffisante même pour la plus petite tuile</translation>
    </message>
    <message>
        <source>nothing can be enlarged {factor} times</source>
        <translation>impossible d’agrandir {factor} fois</translation>
    </message>
    <message>
        <source>operation not permitted</source>
        <translation>opération non permise</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>permission refusée</translation>
    </message>
    <message>
        <source>pixel art; choose “Pixel art” to keep its squares</source>
        <translation>pixel art&#x202f;; choisissez «&#x202f;Pixel art&#x202f;» pour garder ses carrés</translation>
    </message>
    <message>
        <source>pixels are repeated, without a network</source>
        <translation>les pixels sont répétés, sans réseau</translation>
    </message>
    <message>
        <source>program</source>
        <translation>programme</translation>
    </message>
    <message>
        <source>read-only file system</source>
        <translation>système de fichiers en lecture seule</translation>
    </message>
    <message>
        <source>reading the file</source>
        <translation>lecture du fichier</translation>
    </message>
    <message>
        <source>resolution</source>
        <translation>résolution</translation>
    </message>
    <message>
        <source>running it crashes, takes too long or too much memory</source>
        <translation>son exécution plante, dure trop longtemps ou demande trop de mémoire</translation>
    </message>
    <message>
        <source>running it for the first time</source>
        <translation>première exécution</translation>
    </message>
    <message>
        <source>saving</source>
        <translation>enregistrement</translation>
    </message>
    <message>
        <source>scipy is not installed</source>
        <translation>scipy n’est pas installé</translation>
    </message>
    <message>
        <source>some fields of IPTC (XMP has no place for them)</source>
        <translation>certains champs IPTC (sans équivalent en XMP)</translation>
    </message>
    <message>
        <source>srgui models lists them.</source>
        <translation>srgui models en donne la liste.</translation>
    </message>
    <message>
        <source>srgui opens files only and loads nothing over a network</source>
        <translation>srgui n’ouvre que des fichiers et ne télécharge rien</translation>
    </message>
    <message>
        <source>tensor {name!r} belongs to another network</source>
        <translation>le tenseur {name!r} appartient à un autre réseau</translation>
    </message>
    <message>
        <source>tensor {name!r} contains values that are not numbers</source>
        <translation>le tenseur {name!r} contient des valeurs qui ne sont pas des nombres</translation>
    </message>
    <message>
        <source>tensor {name!r} has another shape</source>
        <translation>le tenseur {name!r} a une autre forme</translation>
    </message>
    <message>
        <source>tensor {name!r} has implausibly large values, up to {value:.0e}</source>
        <translation>le tenseur {name!r} a des valeurs invraisemblables, jusqu’à {value:.0e}</translation>
    </message>
    <message>
        <source>tensor {name!r} has shape {found}</source>
        <translation>le tenseur {name!r} est de forme {found}</translation>
    </message>
    <message>
        <source>tensor {name!r} has shape {found} instead of {shape}</source>
        <translation>le tenseur {name!r} est de forme {found} au lieu de {shape}</translation>
    </message>
    <message>
        <source>tensor {name!r} is missing</source>
        <translation>le tenseur {name!r} manque</translation>
    </message>
    <message>
        <source>tensor {name!r} is of the wrong type</source>
        <translation>le tenseur {name!r} n’est pas du bon type</translation>
    </message>
    <message>
        <source>tensor {name!r} is {kind}, not float32 or float16</source>
        <translation>le tenseur {name!r} est en {kind}, et non en float32 ou float16</translation>
    </message>
    <message>
        <source>the channels of {name!r} can&apos;t be divided into groups</source>
        <translation>les canaux de {name!r} ne peuvent pas être répartis en groupes</translation>
    </message>
    <message>
        <source>the description of its network makes no sense</source>
        <translation>la description de son réseau est incohérente</translation>
    </message>
    <message>
        <source>the difference {name!r} is not of two</source>
        <translation>la différence {name!r} ne porte pas sur deux valeurs</translation>
    </message>
    <message>
        <source>the dilation or groups of {name!r} make no sense</source>
        <translation>la dilatation ou les groupes de {name!r} sont incohérents</translation>
    </message>
    <message>
        <source>the display {setting} does not respond</source>
        <translation>l’affichage {setting} ne répond pas</translation>
    </message>
    <message>
        <source>the existing file is not an earlier report</source>
        <translation>le fichier existant n’est pas un rapport antérieur</translation>
    </message>
    <message>
        <source>the file already exists</source>
        <translation>le fichier existe déjà</translation>
    </message>
    <message>
        <source>the file doesn&apos;t contain the statistics of 36 features</source>
        <translation>le fichier ne contient pas les statistiques de 36 caractéristiques</translation>
    </message>
    <message>
        <source>the file exists already</source>
        <translation>le fichier existe déjà</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>le fichier est endommagé</translation>
    </message>
    <message>
        <source>the file is damaged or of another kind</source>
        <translation>le fichier est endommagé ou d’un autre type</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>le fichier est vide</translation>
    </message>
    <message>
        <source>the file is incomplete</source>
        <translation>le fichier est incomplet</translation>
    </message>
    <message>
        <source>the format {suffix} can&apos;t be written</source>
        <translation>le format {suffix} ne peut pas être écrit</translation>
    </message>
    <message>
        <source>the kernel of {name!r} is even</source>
        <translation>le noyau de {name!r} est de taille paire</translation>
    </message>
    <message>
        <source>the kernel of {name!r} is too large</source>
        <translation>le noyau de {name!r} est trop grand</translation>
    </message>
    <message>
        <source>the network as it was imported</source>
        <translation>le réseau tel qu’il a été importé</translation>
    </message>
    <message>
        <source>the network is read from it</source>
        <translation>le réseau y est lu</translation>
    </message>
    <message>
        <source>the network takes {most} x {most} pixels with the margins</source>
        <translation>le réseau accepte {most} × {most} pixels, marges comprises</translation>
    </message>
    <message>
        <source>the package onnx is not installed</source>
        <translation>le paquet onnx n’est pas installé</translation>
    </message>
    <message>
        <source>the package spandrel is not installed</source>
        <translation>le paquet spandrel n’est pas installé</translation>
    </message>
    <message>
        <source>the phases of {name} have different biases</source>
        <translation>les phases de {name} ont des biais différents</translation>
    </message>
    <message>
        <source>the picture can&apos;t be encoded, or the written file reads back wrong</source>
        <translation>impossible d’encoder l’image, ou le fichier écrit est mal relu</translation>
    </message>
    <message>
        <source>the picture is too small for this factor</source>
        <translation>l’image est trop petite pour ce facteur</translation>
    </message>
    <message>
        <source>the print resolution is missing</source>
        <translation>la résolution d’impression manque</translation>
    </message>
    <message>
        <source>the quality {quality} is outside 1 to 100</source>
        <translation>la qualité {quality} n’est pas comprise entre 1 et 100</translation>
    </message>
    <message>
        <source>the result {name!r} is not a plane of one channel</source>
        <translation>le résultat {name!r} n’est pas un plan à un canal</translation>
    </message>
    <message>
        <source>the result {name!r} is not of three channels</source>
        <translation>le résultat {name!r} n’a pas trois canaux</translation>
    </message>
    <message>
        <source>the results don&apos;t come out in the order of the operations</source>
        <translation>les résultats ne suivent pas l’ordre des opérations</translation>
    </message>
    <message>
        <source>the sampling {name} is not supported</source>
        <translation>l’échantillonnage {name} n’est pas pris en charge</translation>
    </message>
    <message>
        <source>the value {name!r} is computed twice</source>
        <translation>la valeur {name!r} est calculée deux fois</translation>
    </message>
    <message>
        <source>the value {name!r} is used before it is computed</source>
        <translation>la valeur {name!r} est utilisée avant d’être calculée</translation>
    </message>
    <message>
        <source>the written file reads back wrong</source>
        <translation>le fichier écrit est mal relu</translation>
    </message>
    <message>
        <source>there are several: {names}</source>
        <translation>il y en a plusieurs&#x202f;: {names}</translation>
    </message>
    <message>
        <source>there are too many already</source>
        <translation>il y en a déjà trop</translation>
    </message>
    <message>
        <source>there are {names}</source>
        <translation>il y a {names}</translation>
    </message>
    <message>
        <source>there is a network of this name</source>
        <translation>un réseau porte déjà ce nom</translation>
    </message>
    <message>
        <source>there is a preset of this name</source>
        <translation>un préréglage porte déjà ce nom</translation>
    </message>
    <message>
        <source>there is no display</source>
        <translation>il n’y a pas d’affichage</translation>
    </message>
    <message>
        <source>there is no enlargement {method!r}</source>
        <translation>il n’y a pas d’agrandissement {method!r}</translation>
    </message>
    <message>
        <source>there is no folder {path}</source>
        <translation>le dossier {path} n’existe pas</translation>
    </message>
    <message>
        <source>there is no function {name!r}</source>
        <translation>il n’y a pas de fonction {name!r}</translation>
    </message>
    <message>
        <source>there is no network {name!r}</source>
        <translation>il n’y a pas de réseau {name!r}</translation>
    </message>
    <message>
        <source>there is no permission to write into {path}</source>
        <translation>vous n’avez pas le droit d’écrire dans {path}</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>ce fichier n’existe pas</translation>
    </message>
    <message>
        <source>there is not enough memory for it</source>
        <translation>mémoire insuffisante</translation>
    </message>
    <message>
        <source>this machine does not have it</source>
        <translation>cet ordinateur n’en dispose pas</translation>
    </message>
    <message>
        <source>this machine has {names}</source>
        <translation>cet ordinateur a {names}</translation>
    </message>
    <message>
        <source>this network always removes artefacts</source>
        <translation>ce réseau supprime toujours les artefacts</translation>
    </message>
    <message>
        <source>this network can&apos;t remove artefacts</source>
        <translation>ce réseau ne peut pas supprimer les artefacts</translation>
    </message>
    <message>
        <source>this process was forked after networks had been used; only ncnn survives that</source>
        <translation>ce processus a été dupliqué (fork) après l’utilisation de réseaux&#x202f;; seul ncnn y résiste</translation>
    </message>
    <message>
        <source>this variant of its format is not supported</source>
        <translation>cette variante de son format n’est pas prise en charge</translation>
    </message>
    <message>
        <source>this variant of {format} is not supported</source>
        <translation>cette variante de {format} n’est pas prise en charge</translation>
    </message>
    <message>
        <source>too many levels of symbolic links</source>
        <translation>trop de niveaux de liens symboliques</translation>
    </message>
    <message>
        <source>too many open files</source>
        <translation>trop de fichiers ouverts</translation>
    </message>
    <message>
        <source>traces of JPEG, quality about {quality}</source>
        <translation>traces de JPEG, qualité d’environ {quality}</translation>
    </message>
    <message>
        <source>transparency</source>
        <translation>transparence</translation>
    </message>
    <message>
        <source>transparency ({format} has none: flattened on white)</source>
        <translation>transparence ({format} n’en a pas&#x202f;: aplatie sur blanc)</translation>
    </message>
    <message>
        <source>treated as a sharp original</source>
        <translation>traité comme un original net</translation>
    </message>
    <message>
        <source>trying sizes</source>
        <translation>essai de différentes tailles</translation>
    </message>
    <message>
        <source>video</source>
        <translation>vidéo</translation>
    </message>
    <message>
        <source>{area:,} in total</source>
        <translation>{area:,} au total</translation>
    </message>
    <message>
        <source>{channels} channels are no squares of {factor} x {factor} pixels</source>
        <translation>{channels} canaux ne forment pas des carrés de {factor} × {factor} pixels</translation>
    </message>
    <message>
        <source>{cut} pixels can&apos;t be cut from {name!r}</source>
        <translation>impossible d’enlever {cut} pixels à {name!r}</translation>
    </message>
    <message>
        <source>{formats} needs the whole result in memory, {needed:.1f} GB, and may take {limit:.1f} GB</source>
        <translation>{formats} exige tout le résultat en mémoire, {needed:.1f}&#xa0;Go, pour un maximum de {limit:.1f}&#xa0;Go</translation>
    </message>
    <message>
        <source>{format} can&apos;t be written row by row</source>
        <translation>{format} ne peut pas être écrit ligne par ligne</translation>
    </message>
    <message>
        <source>{format} files are not supported (supported are {formats} and camera raws)</source>
        <translation>les fichiers {format} ne sont pas pris en charge ({formats} et les RAW le sont)</translation>
    </message>
    <message>
        <source>{kind} files are not supported</source>
        <translation>les fichiers {kind} ne sont pas pris en charge</translation>
    </message>
    <message>
        <source>{kind}: {words}</source>
        <translation>{kind}&#x202f;: {words}</translation>
    </message>
    <message>
        <source>{libraries} not found</source>
        <translation>{libraries} introuvable</translation>
    </message>
    <message>
        <source>{mode} pixels, which have no fixed white, are not supported</source>
        <translation>les pixels {mode}, sans blanc fixe, ne sont pas pris en charge</translation>
    </message>
    <message>
        <source>{name} ({format} can&apos;t store it)</source>
        <translation>{name} ({format} ne peut pas l’enregistrer)</translation>
    </message>
    <message>
        <source>{name} has another shape</source>
        <translation>{name} a une autre forme</translation>
    </message>
    <message>
        <source>{name} is incomplete</source>
        <translation>{name} est incomplet</translation>
    </message>
    <message>
        <source>{name} is missing</source>
        <translation>{name} manque</translation>
    </message>
    <message>
        <source>{name} is missing, or of another shape</source>
        <translation>{name} manque, ou a une autre forme</translation>
    </message>
    <message>
        <source>{name} is not in its folder</source>
        <translation>{name} n’est pas dans le même dossier</translation>
    </message>
    <message>
        <source>{name}, which describes its network, is not in its folder</source>
        <translation>{name}, qui décrit son réseau, n’est pas dans le même dossier</translation>
    </message>
    <message>
        <source>{network} can&apos;t be mixed with {kind} weights</source>
        <translation>{network} ne peut pas être mélangé à des poids {kind}</translation>
    </message>
    <message>
        <source>{network} can&apos;t upscale by a factor of {scale:g}</source>
        <translation>{network} ne peut pas agrandir d’un facteur {scale:g}</translation>
    </message>
    <message>
        <source>{psnr:.1f} dB on test pictures at {scale}x (bicubic {bicubic:.1f})</source>
        <translation>{psnr:.1f}&#xa0;dB sur les images de test à {scale}× (bicubique {bicubic:.1f})</translation>
    </message>
    <message>
        <source>{runtime}: {cause}</source>
        <translation>{runtime}&#x202f;: {cause}</translation>
    </message>
    <message>
        <source>{seen}, typical of the series</source>
        <translation>{seen}, comme dans la série</translation>
    </message>
    <message>
        <source>{seen}: artefacts are removed</source>
        <translation>{seen}&#x202f;: les artefacts sont supprimés</translation>
    </message>
    <message>
        <source>{seen}: this network always removes artefacts</source>
        <translation>{seen}&#x202f;: ce réseau supprime toujours les artefacts</translation>
    </message>
    <message>
        <source>{seen}: this network can&apos;t remove artefacts</source>
        <translation>{seen}&#x202f;: ce réseau ne peut pas supprimer les artefacts</translation>
    </message>
    <message>
        <source>{seen}: treated as a sharp original</source>
        <translation>{seen}&#x202f;: traité comme un original net</translation>
    </message>
    <message>
        <source>{side:,} per side</source>
        <translation>{side:,} par côté</translation>
    </message>
    <message>
        <source>{size} pixels exceed the limit of {limit:g} megapixels</source>
        <translation>{size} pixels dépassent la limite de {limit:g} mégapixels</translation>
    </message>
    <message>
        <source>{steps:g} is outside</source>
        <translation>{steps:g} est hors limites</translation>
    </message>
    <message>
        <source>{value!r} in its program is neither true nor false</source>
        <translation>{value!r} dans son programme n’est ni vrai ni faux</translation>
    </message>
    <message>
        <source>{value!r} in its program is not a list of names</source>
        <translation>{value!r} dans son programme n’est pas une liste de noms</translation>
    </message>
    <message>
        <source>{value!r} in its program is not a number</source>
        <translation>{value!r} dans son programme n’est pas un nombre</translation>
    </message>
    <message>
        <source>{value!r} in its program is not a small whole number</source>
        <translation>{value!r} dans son programme n’est pas un petit entier</translation>
    </message>
    <message>
        <source>{value!r} in its program is not a valid name</source>
        <translation>{value!r} dans son programme n’est pas un nom valide</translation>
    </message>
    <message>
        <source>{value:g} % is outside</source>
        <translation>{value:g}&#x202f;% est hors limites</translation>
    </message>
    <message>
        <source>{what}, which sees the whole picture at once, but pictures are computed in tiles</source>
        <translation>{what}, ce qui porte sur toute l’image à la fois, alors que les images sont calculées par tuiles</translation>
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
        <translation>{what}&#x202f;: {why}.</translation>
    </message>
    <message>
        <source>{what}: {why}. {remedy}</source>
        <translation>{what}&#x202f;: {why}. {remedy}</translation>
    </message>
    <message>
        <source>{width:,} x {height:,} pixels exceed the limit of {format} ({limit})</source>
        <translation>{width:,} × {height:,} pixels dépassent la limite de {format} ({limit})</translation>
    </message>
    <message>
        <source>{width} x {height} pixels do not fit in a file of {size} bytes</source>
        <translation>{width} × {height} pixels ne tiennent pas dans un fichier de {size} octets</translation>
    </message>
</context>
<context>
    <name>CornerLabels</name>
    <message>
        <source>Show something else on this side</source>
        <translation>Afficher autre chose de ce côté</translation>
    </message>
</context>
<context>
    <name>CropBar</name>
    <message>
        <source>Proportions</source>
        <translation>Proportions</translation>
    </message>
    <message>
        <source>Any proportions</source>
        <translation>Proportions libres</translation>
    </message>
    <message>
        <source>As the picture</source>
        <translation>Comme l’image</translation>
    </message>
    <message>
        <source>A4, A3</source>
        <translation>A4, A3</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Rogner</translation>
    </message>
</context>
<context>
    <name>CropFrame</name>
    <message>
        <source>Crop frame</source>
        <translation>Cadre de rognage</translation>
    </message>
</context>
<context>
    <name>CustomSize</name>
    <message>
        <source>Set &amp;by</source>
        <translation>&amp;Définir par</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Taille</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Papier</translation>
    </message>
    <message>
        <source>P&amp;lacement</source>
        <translation>Pl&amp;acement</translation>
    </message>
    <message>
        <source>&amp;Resolution</source>
        <translation>&amp;Résolution</translation>
    </message>
    <message>
        <source>Custom size</source>
        <translation>Taille personnalisée</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Hauteur</translation>
    </message>
    <message>
        <source>Long edge</source>
        <translation>Grand côté</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Pourcentage</translation>
    </message>
    <message>
        <source>Print size (long edge)</source>
        <translation>Taille d’impression (grand côté)</translation>
    </message>
    <message>
        <source>cm</source>
        <translation>cm</translation>
    </message>
    <message>
        <source>inches</source>
        <translation>pouces</translation>
    </message>
    <message>
        <source>Unit of length</source>
        <translation>Unité de longueur</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Personnalisé</translation>
    </message>
    <message>
        <source>Fit: all of the picture, with a margin</source>
        <translation>Ajuster&#x202f;: toute l’image, avec une marge</translation>
    </message>
    <message>
        <source>Fill: no margin, edges are cut off</source>
        <translation>Remplir&#x202f;: sans marge, les bords sont coupés</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Use this size</source>
        <translation>Utiliser cette taille</translation>
    </message>
    <message>
        <source>The maximum is {factor}.</source>
        <translation>Le maximum est {factor}.</translation>
    </message>
    <message>
        <source>The minimum is {factor}.</source>
        <translation>Le minimum est {factor}.</translation>
    </message>
    <message>
        <source>{size} pixels, {factor}</source>
        <translation>{size} pixels, {factor}</translation>
    </message>
    <message>
        <source>{print} {unit} at {dpi} dpi: {size} pixels, {factor}</source>
        <translation>{print} {unit} à {dpi} dpi&#x202f;: {size} pixels, {factor}</translation>
    </message>
    <message>
        <source>{length} {unit} of paper are left on either side.</source>
        <translation>Il reste {length} {unit} de papier de chaque côté.</translation>
    </message>
    <message>
        <source>{length} {unit} of paper are left above and below.</source>
        <translation>Il reste {length} {unit} de papier en haut et en bas.</translation>
    </message>
    <message>
        <source>{length} {unit} are cut off on either side in print.</source>
        <translation>{length} {unit} sont coupés de chaque côté à l’impression.</translation>
    </message>
    <message>
        <source>{length} {unit} are cut off above and below in print.</source>
        <translation>{length} {unit} sont coupés en haut et en bas à l’impression.</translation>
    </message>
</context>
<context>
    <name>Cutout</name>
    <message>
        <source>{name} part {number}</source>
        <translation>{name} partie {number}</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>not measured</source>
        <translation>non mesurée</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>{psnr:.1f} dB at {factor} (bicubic {bicubic:.1f} dB)</source>
        <translation>{psnr:.1f}&#xa0;dB à {factor} (bicubique {bicubic:.1f}&#xa0;dB)</translation>
    </message>
    <message>
        <source>test pictures</source>
        <translation>images de test</translation>
    </message>
    <message>
        <source>{data}: {figures}</source>
        <translation>{data}&#x202f;: {figures}</translation>
    </message>
    <message>
        <source>srgui</source>
        <translation>srgui</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>le vôtre</translation>
    </message>
    <message>
        <source>shipped with srgui</source>
        <translation>fourni avec srgui</translation>
    </message>
    <message>
        <source>{file} (SHA-256 {hash}…)</source>
        <translation>{file} (SHA-256 {hash}…)</translation>
    </message>
    <message>
        <source>not known; the terms of whoever published the network apply</source>
        <translation>inconnue&#x202f;; les conditions de l’éditeur du réseau s’appliquent</translation>
    </message>
    <message>
        <source>Enter the licence, or a note about it</source>
        <translation>Saisir la licence, ou une note à son sujet</translation>
    </message>
</context>
<context>
    <name>DeviceChoice</name>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Processor (CPU)</source>
        <translation>Processeur (CPU)</translation>
    </message>
    <message>
        <source>NVIDIA or AMD graphics (CUDA)</source>
        <translation>Carte NVIDIA ou AMD (CUDA)</translation>
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
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Pictures ({patterns})</source>
        <translation>Images ({patterns})</translation>
    </message>
</context>
<context>
    <name>DifferenceScale</name>
    <message>
        <source>Scale of the difference</source>
        <translation>Échelle de la différence</translation>
    </message>
    <message>
        <source>Amplify less</source>
        <translation>Moins amplifier</translation>
    </message>
    <message>
        <source>Amplify more</source>
        <translation>Plus amplifier</translation>
    </message>
    <message>
        <source>{levels} of 255 (×{amplification})</source>
        <translation>{levels} sur 255 (×{amplification})</translation>
    </message>
</context>
<context>
    <name>DividerHandle</name>
    <message>
        <source>Divider between before and after</source>
        <translation>Séparateur entre avant et après</translation>
    </message>
</context>
<context>
    <name>DropOverlay</name>
    <message>
        <source>Add pictures</source>
        <translation>Ajouter des images</translation>
    </message>
    <message>
        <source>Add network</source>
        <translation>Ajouter un réseau</translation>
    </message>
    <message>
        <source>Add {count} pictures</source>
        <translation>Ajouter {count} images</translation>
    </message>
    <message>
        <source>Add picture</source>
        <translation>Ajouter l’image</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Enlarge photos up to 8×</source>
        <translation>Agrandir des photos jusqu’à 8×</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Try a sample photo</source>
        <translation>Essayer une photo d’exemple</translation>
    </message>
    <message>
        <source>With sharp edges instead of blur. Drop photos or folders here; they stay on this computer.</source>
        <translation>Des contours nets au lieu du flou. Déposez des photos ou des dossiers ici&#x202f;; ils restent sur cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>ExistingFiles</name>
    <message>
        <source>Keep both</source>
        <translation>Garder les deux</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>The new file gets a number after its name</source>
        <translation>Le nouveau fichier reçoit un numéro après son nom</translation>
    </message>
    <message>
        <source>The new file takes the place of the existing one</source>
        <translation>Le nouveau fichier prend la place de celui qui existe</translation>
    </message>
    <message>
        <source>Existing files are left unchanged</source>
        <translation>Les fichiers existants restent inchangés</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>{name} will not be written: other settings were chosen.</source>
        <translation>{name} ne sera pas écrit&#x202f;: d’autres réglages ont été choisis.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
</context>
<context>
    <name>ExportAll</name>
    <message>
        <source>{done} of {count} pictures are done. Files already written will be kept.</source>
        <translation>Images terminées&#x202f;: {done} sur {count}. Les fichiers déjà écrits seront conservés.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Continue exporting</source>
        <translation>Continuer l’export</translation>
    </message>
    <message>
        <source>1 picture is still to be exported.</source>
        <translation>Il reste 1 image à exporter.</translation>
    </message>
    <message>
        <source>{count} pictures are still to be exported.</source>
        <translation>Il reste {count} images à exporter.</translation>
    </message>
    <message>
        <source>Export of {count} pictures finished.</source>
        <translation>Export de {count} images terminé.</translation>
    </message>
</context>
<context>
    <name>ExportAllDialog</name>
    <message>
        <source>If the file exists</source>
        <translation>Si le fichier existe</translation>
    </message>
    <message>
        <source>Export all</source>
        <translation>Tout exporter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>First file: {path}</source>
        <translation>Premier fichier&#x202f;: {path}</translation>
    </message>
    <message>
        <source>Write PNG instead</source>
        <translation>Écrire plutôt en PNG</translation>
    </message>
    <message>
        <source>{name} can&apos;t be exported: {reason}.</source>
        <translation>Impossible d’exporter {name}&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>{count} pictures can&apos;t be exported, as {name}: {reason}.</source>
        <translation>{count} images ne peuvent pas être exportées, par exemple {name}&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>{name} would be replaced by its own result. Choose another name or folder.</source>
        <translation>{name} serait remplacé par son propre résultat. Choisissez un autre nom ou dossier.</translation>
    </message>
    <message>
        <source>1 picture.</source>
        <translation>1 image.</translation>
    </message>
    <message>
        <source>{count} pictures.</source>
        <translation>{count} images.</translation>
    </message>
    <message>
        <source>1 unreadable file is left out.</source>
        <translation>1 fichier illisible est laissé de côté.</translation>
    </message>
    <message>
        <source>{count} unreadable files are left out.</source>
        <translation>{count} fichiers illisibles sont laissés de côté.</translation>
    </message>
    <message>
        <source>Test copies are left out.</source>
        <translation>Les copies de test sont exclues.</translation>
    </message>
    <message>
        <source>will be skipped</source>
        <translation>à ignorer</translation>
    </message>
    <message>
        <source>will be replaced</source>
        <translation>à remplacer</translation>
    </message>
    <message>
        <source>1 file already exists and {what}.</source>
        <translation>1 fichier existe déjà, {what}.</translation>
    </message>
    <message>
        <source>{count} files already exist and {what}.</source>
        <translation>{count} fichiers existent déjà, {what}.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Shown: {step}</source>
        <translation>Affichée&#x202f;: {step}</translation>
    </message>
    <message>
        <source>All steps</source>
        <translation>Toutes les étapes</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>Write PNG instead</source>
        <translation>Écrire plutôt en PNG</translation>
    </message>
    <message>
        <source>Natural texture was cancelled and is not in this file</source>
        <translation>La texture naturelle a été annulée et n’est pas dans ce fichier</translation>
    </message>
    <message>
        <source>Saved as soon as the picture is enlarged</source>
        <translation>Enregistré dès que l’image est agrandie</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Re&amp;sult</source>
        <translation>&amp;Résultat</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>F&amp;ormat</translation>
    </message>
    <message>
        <source>&amp;Quality</source>
        <translation>&amp;Qualité</translation>
    </message>
    <message>
        <source>&amp;Metadata</source>
        <translation>&amp;Métadonnées</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Couleurs</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>If the file exists</source>
        <translation>Si le fichier existe</translation>
    </message>
    <message>
        <source>Choose a format, or a name that ends in {suffixes}.</source>
        <translation>Choisissez un format, ou un nom qui se termine par {suffixes}.</translation>
    </message>
    <message>
        <source>{name} will be replaced.</source>
        <translation>{name} sera remplacé.</translation>
    </message>
    <message>
        <source>Will be saved as {name}</source>
        <translation>Sera enregistré sous {name}</translation>
    </message>
    <message>
        <source>about {size}</source>
        <translation>environ {size}</translation>
    </message>
    <message>
        <source>{size} pixels</source>
        <translation>{size} pixels</translation>
    </message>
    <message>
        <source>Pictures ({patterns})</source>
        <translation>Images ({patterns})</translation>
    </message>
</context>
<context>
    <name>ExportFields</name>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Quality</source>
        <translation>&amp;Qualité</translation>
    </message>
    <message>
        <source>&amp;Metadata</source>
        <translation>&amp;Métadonnées</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Couleurs</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>&amp;Dossier</translation>
    </message>
    <message>
        <source>File &amp;name</source>
        <translation>&amp;Nom du fichier</translation>
    </message>
    <message>
        <source>+ Name</source>
        <translation>+ Nom</translation>
    </message>
    <message>
        <source>+ Network</source>
        <translation>+ Réseau</translation>
    </message>
    <message>
        <source>+ Factor</source>
        <translation>+ Facteur</translation>
    </message>
    <message>
        <source>+ Date</source>
        <translation>+ Date</translation>
    </message>
    <message>
        <source>+ Counter</source>
        <translation>+ Compteur</translation>
    </message>
    <message>
        <source>Same as original</source>
        <translation>Comme l’original</translation>
    </message>
    <message>
        <source>Same folder as the picture</source>
        <translation>Dossier de l’image</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>photo</translation>
    </message>
    <message>
        <source>For example {file}.png</source>
        <translation>Par exemple {file}.png</translation>
    </message>
    <message>
        <source>Needs the name of the picture, and no / \ : * ? &quot; &lt; &gt; |</source>
        <translation>Doit contenir le nom de l’image, mais aucun des signes / \ : * ? &quot; &lt; &gt; |</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
</context>
<context>
    <name>FactorChoice</name>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Facteur</translation>
    </message>
    <message>
        <source>Custom…</source>
        <translation>Autre…</translation>
    </message>
    <message>
        <source>This network enlarges up to {factor}; LapSRN enlarges {wanted}</source>
        <translation>Ce réseau agrandit jusqu’à {factor}&#x202f;; LapSRN agrandit {wanted}</translation>
    </message>
    <message>
        <source>Set width, height, long edge, percent or print size</source>
        <translation>Définir largeur, hauteur, grand côté, pourcentage ou taille d’impression</translation>
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
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Runtime</source>
        <translation>Moteur</translation>
    </message>
    <message>
        <source>{bits} bits per channel</source>
        <translation>{bits} bits par canal</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Profondeur</translation>
    </message>
    <message>
        <source>{used} of {all}, on battery</source>
        <translation>{used} sur {all}, sur batterie</translation>
    </message>
    <message>
        <source>{used} of {all}, in the background</source>
        <translation>{used} sur {all}, en arrière-plan</translation>
    </message>
    <message>
        <source>Processors</source>
        <translation>Processeurs</translation>
    </message>
</context>
<context>
    <name>FailureDialog</name>
    <message>
        <source>Unexpected error</source>
        <translation>Erreur inattendue</translation>
    </message>
    <message>
        <source>An unexpected error occurred</source>
        <translation>Une erreur inattendue est survenue</translation>
    </message>
    <message>
        <source>Your pictures are still open, and you can continue. Please report this text.</source>
        <translation>Vos images sont toujours ouvertes et vous pouvez continuer. Merci d’envoyer ce texte aux développeurs.</translation>
    </message>
    <message>
        <source>Error report</source>
        <translation>Rapport d’erreur</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Also saved to {file}</source>
        <translation>Aussi enregistré dans {file}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>Filmstrip</name>
    <message>
        <source>Opened pictures</source>
        <translation>Images ouvertes</translation>
    </message>
    <message>
        <source>&amp;Export {count} pictures…</source>
        <translation>&amp;Exporter {count} images…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>C&amp;opy result</source>
        <translation>&amp;Copier le résultat</translation>
    </message>
    <message>
        <source>Copy as co&amp;mmand line</source>
        <translation>Copier en &amp;ligne de commande</translation>
    </message>
    <message>
        <source>&amp;Show in folder</source>
        <translation>Afficher &amp;dans le dossier</translation>
    </message>
    <message>
        <source>&amp;Apply settings to all</source>
        <translation>&amp;Appliquer les réglages partout</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>Move &amp;left</source>
        <translation>Déplacer à &amp;gauche</translation>
    </message>
    <message>
        <source>Move &amp;right</source>
        <translation>Déplacer à dr&amp;oite</translation>
    </message>
    <message>
        <source>&amp;Close {count} pictures</source>
        <translation>&amp;Fermer {count} images</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Close ot&amp;hers</source>
        <translation>Fermer les a&amp;utres</translation>
    </message>
</context>
<context>
    <name>FineTuning</name>
    <message>
        <source>Believable texture, not real detail</source>
        <translation>Texture crédible, pas réelle</translation>
    </message>
    <message>
        <source>Off: treated as a sharp original</source>
        <translation>Désactivée&#x202f;: original net</translation>
    </message>
    <message>
        <source>Fine tuning</source>
        <translation>Réglage fin</translation>
    </message>
    <message>
        <source>Fine tuning ({count} changed)</source>
        <translation>Réglage fin ({count} modifiés)</translation>
    </message>
    <message>
        <source>Fine tuning ({change})</source>
        <translation>Réglage fin ({change})</translation>
    </message>
    <message>
        <source>Reset natural texture</source>
        <translation>Réinitialiser la texture naturelle</translation>
    </message>
    <message>
        <source>Artefact removal</source>
        <translation>Suppression des artefacts</translation>
    </message>
    <message>
        <source>Reset artefact removal</source>
        <translation>Réinitialiser la suppression des artefacts</translation>
    </message>
    <message>
        <source>How much noise and compression to remove; less keeps finer detail</source>
        <translation>Quantité de bruit et de compression à supprimer&#x202f;; moins garde des détails plus fins</translation>
    </message>
    <message>
        <source>Grain</source>
        <translation>Grain</translation>
    </message>
    <message>
        <source>Reset grain</source>
        <translation>Réinitialiser le grain</translation>
    </message>
    <message>
        <source>Fine grain makes smooth skin and sky look photographed</source>
        <translation>Un grain fin donne un aspect photographique aux peaux et aux ciels lisses</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Intensité</translation>
    </message>
    <message>
        <source>Reset strength</source>
        <translation>Réinitialiser l’intensité</translation>
    </message>
    <message>
        <source>How much of the network&apos;s detail to add to the bicubic enlargement</source>
        <translation>Part des détails du réseau à ajouter à l’agrandissement bicubique</translation>
    </message>
    <message>
        <source>Faithful: no invented texture</source>
        <translation>Fidèle&#x202f;: aucune texture inventée</translation>
    </message>
    <message>
        <source>For photographs only</source>
        <translation>Photos uniquement</translation>
    </message>
    <message>
        <source>Only with LapSRN</source>
        <translation>Seulement avec LapSRN</translation>
    </message>
    <message>
        <source>From the faithful result to one with natural texture, for photographs by LapSRN</source>
        <translation>Du résultat fidèle à un résultat à la texture naturelle, pour les photos avec LapSRN</translation>
    </message>
    <message>
        <source>Natural texture</source>
        <translation>Texture naturelle</translation>
    </message>
    <message>
        <source>Keep original grain</source>
        <translation>Garder le grain d’origine</translation>
    </message>
    <message>
        <source>Tileable</source>
        <translation>En mosaïque</translation>
    </message>
    <message>
        <source>Tileable (for textures and patterns)</source>
        <translation>En mosaïque (textures et motifs)</translation>
    </message>
    <message>
        <source>Copies of the result join seamlessly</source>
        <translation>Les copies du résultat se juxtaposent sans raccord</translation>
    </message>
    <message>
        <source>For film scans: puts back grain as strong and coarse as the original&apos;s</source>
        <translation>Pour les films numérisés&#x202f;: remet un grain aussi fort et grossier que celui de l’original</translation>
    </message>
</context>
<context>
    <name>FirstStepsDialog</name>
    <message>
        <source>First steps</source>
        <translation>Premiers pas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Drop pictures or folders on the window, or paste one. A picture is enlarged as soon as it is open; Esc cancels.</source>
        <translation>Déposez des images ou des dossiers sur la fenêtre, ou collez une image. Elle est agrandie dès qu’elle est ouverte&#x202f;; Échap annule.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Drag the divider between before and after. The wheel zooms, dragging moves, and a double click shows the whole picture. L shows a loupe.</source>
        <translation>Faites glisser le séparateur entre avant et après. La molette zoome, glisser déplace, un double-clic montre toute l’image. L montre une loupe.</translation>
    </message>
    <message>
        <source>Choose a network</source>
        <translation>Choisir un réseau</translation>
    </message>
    <message>
        <source>LapSRN is fast and right for most photographs; the others take longer. Compare networks shows all of them at the same place.</source>
        <translation>LapSRN est rapide et convient à la plupart des photos&#x202f;; les autres prennent plus de temps. Comparer les réseaux les montre tous au même endroit.</translation>
    </message>
    <message>
        <source>Choose the look</source>
        <translation>Choisir le rendu</translation>
    </message>
    <message>
        <source>Natural texture adds detail that looks right but isn&apos;t real. Fine tuning has artefact removal, grain and strength; most of it is seen at once.</source>
        <translation>La texture naturelle ajoute des détails crédibles, mais pas réels. Le réglage fin offre suppression des artefacts, grain et force&#x202f;; l’effet se voit presque toujours aussitôt.</translation>
    </message>
    <message>
        <source>Choose the size</source>
        <translation>Choisir la taille</translation>
    </message>
    <message>
        <source>Up to 8×, or under Custom a width, a height or the size of a print. K crops the picture before.</source>
        <translation>Jusqu’à 8×, ou avec Autre une largeur, une hauteur ou la taille d’un tirage. K rogne l’image avant.</translation>
    </message>
    <message>
        <source>See how it works</source>
        <translation>Voir comment ça marche</translation>
    </message>
    <message>
        <source>The steps below the picture are those of the network: the sizes of LapSRN, the recursions of DRCN. P plays them.</source>
        <translation>Les étapes sous l’image sont celles du réseau&#x202f;: les tailles de LapSRN, les récursions de DRCN. P les joue.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Export a picture even while it is being enlarged, the selected thumbnails together, or all of them. Nothing that exists is overwritten unasked.</source>
        <translation>Exportez une image même pendant son agrandissement, les vignettes sélectionnées ensemble, ou toutes. Rien d’existant n’est remplacé sans demander.</translation>
    </message>
    <message>
        <source>Go further</source>
        <translation>Aller plus loin</translation>
    </message>
    <message>
        <source>Presets are for settings that you need again. Add network brings published networks and your own. Copy as command line repeats a run in a terminal.</source>
        <translation>Les préréglages gardent les réglages à réutiliser. Ajouter un réseau apporte des réseaux publiés et les vôtres. Copier en ligne de commande répète un calcul dans un terminal.</translation>
    </message>
</context>
<context>
    <name>Folders</name>
    <message>
        <source>The folder {folder} will be created.</source>
        <translation>Le dossier {folder} sera créé.</translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation>Le dossier {folder} n’existe pas.</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>What to expect</source>
        <translation>À quoi s’attendre</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Source, 4×</source>
        <translation>Source, 4×</translation>
    </message>
    <message>
        <source>Without AI</source>
        <translation>Sans IA</translation>
    </message>
    <message>
        <source>LapSRN, default</source>
        <translation>LapSRN, par défaut</translation>
    </message>
    <message>
        <source>Photographs get plausible texture: fur, grass and skin that look right but were not in the picture. For evidence, documents and science, set Natural texture to 0: then nothing is invented, and an unrecognisable face stays unrecognisable.</source>
        <translation>Les photos reçoivent une texture plausible&#x202f;: pelage, herbe et peau qui paraissent justes sans avoir été dans l’image. Pour des preuves, des documents et la science, mettez la texture naturelle à 0&#x202f;: rien n’est alors inventé, et un visage méconnaissable le reste.</translation>
    </message>
    <message>
        <source>If a result looks painted, raise Natural texture; if it looks too sharp, lower the strength under Fine tuning. The fidelity shows how closely the result matches the source.</source>
        <translation>Si un résultat paraît peint, augmentez la texture naturelle&#x202f;; s’il paraît trop net, baissez la force dans le réglage fin. La fidélité montre à quel point le résultat correspond à la source.</translation>
    </message>
    <message>
        <source>Photos contain noise and JPEG artefacts. As a photograph a picture loses them, and with them a little of the finest texture; as a sharp original it keeps both. Auto chooses by the noise, blur and compression of the picture.</source>
        <translation>Les photos contiennent du bruit et des artefacts JPEG. En mode «&#x202f;Photo&#x202f;», une image les perd, et avec eux un peu de la texture la plus fine&#x202f;; en mode «&#x202f;Nette&#x202f;», elle garde tout. «&#x202f;Auto&#x202f;» choisit selon le bruit, le flou et la compression de l’image.</translation>
    </message>
    <message>
        <source>LapSRN, sharp</source>
        <translation>LapSRN, nette</translation>
    </message>
    <message>
        <source>DRRN, sharp</source>
        <translation>DRRN, nette</translation>
    </message>
    <message>
        <source>DRCN, sharp</source>
        <translation>DRCN, nette</translation>
    </message>
    <message>
        <source>Two details of a cat photo, each enlarged in three ways</source>
        <translation>Deux détails d’une photo de chat, chacun agrandi de trois façons</translation>
    </message>
</context>
<context>
    <name>KindChoice</name>
    <message>
        <source>Kind of picture</source>
        <translation>Type d’image</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Sharp</source>
        <translation>Nette</translation>
    </message>
    <message>
        <source>Pixel art</source>
        <translation>Pixel art</translation>
    </message>
    <message>
        <source>Detected from noise, blur and compression</source>
        <translation>Détecté d’après le bruit, le flou et la compression</translation>
    </message>
    <message>
        <source>For compressed, noisy or soft pictures, as from cameras and the web</source>
        <translation>Pour les images compressées, bruitées ou douces, comme celles des appareils photo et du web</translation>
    </message>
    <message>
        <source>Sharp original: without compression or noise</source>
        <translation>Original net&#x202f;: sans compression ni bruit</translation>
    </message>
    <message>
        <source>Every pixel becomes a sharp square, without a network</source>
        <translation>Chaque pixel devient un carré net, sans réseau</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>The {factor} result of {name} has not been exported and will be lost.</source>
        <translation>Le résultat {factor} de {name} n’a pas été exporté et sera perdu.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>{name} is still being enlarged: {time} left.</source>
        <translation>{name} est en cours d’agrandissement&#x202f;: encore {time}.</translation>
    </message>
    <message>
        <source>Continue enlarging</source>
        <translation>Continuer l’agrandissement</translation>
    </message>
    <message>
        <source>This run would be lost.</source>
        <translation>Ce calcul serait perdu.</translation>
    </message>
    <message>
        <source>The results of {count} pictures have not been exported and will be lost.</source>
        <translation>Les résultats de {count} images n’ont pas été exportés et seront perdus.</translation>
    </message>
    <message>
        <source>Export all…</source>
        <translation>Tout exporter…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Quit without exporting</source>
        <translation>Quitter sans exporter</translation>
    </message>
    <message>
        <source>{name} is unfinished ({percent}).</source>
        <translation>{name} n’est pas terminé ({percent}).</translation>
    </message>
    <message>
        <source>{name} is still being enlarged ({percent}).</source>
        <translation>L’agrandissement de {name} est en cours ({percent}).</translation>
    </message>
    <message>
        <source>{name} will not be written.</source>
        <translation>{name} ne sera pas écrit.</translation>
    </message>
    <message>
        <source>1 picture of the stopped export is left.</source>
        <translation>Il reste 1 image de l’exportation arrêtée.</translation>
    </message>
    <message>
        <source>{count} pictures of the stopped export are left.</source>
        <translation>Il reste {count} images de l’exportation arrêtée.</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close message</source>
        <translation>Fermer le message</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
</context>
<context>
    <name>MetadataChoice</name>
    <message>
        <source>Keep all</source>
        <translation>Tout garder</translation>
    </message>
    <message>
        <source>No location</source>
        <translation>Sans lieu</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Keeps EXIF, XMP, IPTC and comments</source>
        <translation>Garde l’EXIF, l’XMP, l’IPTC et les commentaires</translation>
    </message>
    <message>
        <source>Removes coordinates and the names of places</source>
        <translation>Retire les coordonnées et les noms de lieux</translation>
    </message>
    <message>
        <source>Keeps the colour profile only</source>
        <translation>Ne garde que le profil colorimétrique</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Save as preset</source>
        <translation>Enregistrer comme préréglage</translation>
    </message>
    <message>
        <source>Rename preset</source>
        <translation>Renommer le préréglage</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
</context>
<context>
    <name>NetworkActions</name>
    <message>
        <source>Networks ({patterns})</source>
        <translation>Réseaux ({patterns})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Add network</source>
        <translation>Ajouter un réseau</translation>
    </message>
    <message>
        <source>Added {name}: {scores}</source>
        <translation>{name} ajouté&#x202f;: {scores}</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Added {count} of {all} networks</source>
        <translation>Réseaux ajoutés&#x202f;: {count} sur {all}</translation>
    </message>
    <message>
        <source>Manage…</source>
        <translation>Gérer…</translation>
    </message>
</context>
<context>
    <name>NetworkCard</name>
    <message>
        <source>up to {factor}</source>
        <translation>jusqu’à {factor}</translation>
    </message>
</context>
<context>
    <name>NetworkComparison</name>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>without natural texture</source>
        <translation>sans texture naturelle</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>This may take a while. Start?</source>
        <translation>Cela peut prendre un moment. Démarrer&#x202f;?</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>visible part</source>
        <translation>partie visible</translation>
    </message>
    <message>
        <source>visible part; the rest takes {time}</source>
        <translation>partie visible&#x202f;; le reste prendra {time}</translation>
    </message>
    <message>
        <source>Use {network}</source>
        <translation>Utiliser {network}</translation>
    </message>
    <message>
        <source>Show alone</source>
        <translation>Afficher seul</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
</context>
<context>
    <name>NetworkList</name>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>More networks</source>
        <translation>Plus de réseaux</translation>
    </message>
    <message>
        <source>Fewer networks</source>
        <translation>Moins de réseaux</translation>
    </message>
    <message>
        <source>Add network…</source>
        <translation>Ajouter un réseau…</translation>
    </message>
    <message>
        <source>Use a network from a file: ncnn, ONNX, PyTorch and others</source>
        <translation>Utiliser un réseau issu d’un fichier&#x202f;: ncnn, ONNX, PyTorch et autres</translation>
    </message>
    <message>
        <source>Fast, good for most photographs</source>
        <translation>Rapide, bon pour presque tout</translation>
    </message>
    <message>
        <source>Fine edges, slow</source>
        <translation>Bords fins, lent</translation>
    </message>
    <message>
        <source>Fine edges, faster</source>
        <translation>Bords fins, plus rapide</translation>
    </message>
    <message>
        <source>For study: 16 steps</source>
        <translation>Pour l’étude&#x202f;: 16 étapes</translation>
    </message>
    <message>
        <source>For study, faster</source>
        <translation>Pour l’étude, plus rapide</translation>
    </message>
    <message>
        <source>2×, 4× and 8× in one pass; 3× is made from 4×</source>
        <translation>2×, 4× et 8× en une passe&#x202f;; 3× vient de 4×</translation>
    </message>
    <message>
        <source>{network}. Choosing it changes the size to {factor}.</source>
        <translation>{network}. Ce choix ramène la taille à {factor}.</translation>
    </message>
    <message>
        <source>Refines the picture in 25 passes</source>
        <translation>Affine l’image en 25 passes</translation>
    </message>
    <message>
        <source>A quarter of the computation of DRRN</source>
        <translation>Un quart des calculs de DRRN</translation>
    </message>
    <message>
        <source>Refines the picture in 16 passes</source>
        <translation>Affine l’image en 16 passes</translation>
    </message>
    <message>
        <source>A quarter of the computation of DRCN</source>
        <translation>Un quart des calculs de DRCN</translation>
    </message>
</context>
<context>
    <name>NetworkManager</name>
    <message>
        <source>Networks</source>
        <translation>Réseaux</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Factors</source>
        <translation>Facteurs</translation>
    </message>
    <message>
        <source>PSNR</source>
        <translation>PSNR</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Check that the file is intact and the network works</source>
        <translation>Vérifier que le fichier est intact et que le réseau fonctionne</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>up to {factor}</source>
        <translation>jusqu’à {factor}</translation>
    </message>
    <message>
        <source>checking…</source>
        <translation>vérification…</translation>
    </message>
    <message>
        <source>Its file is deleted. Pictures that use it are enlarged with LapSRN.</source>
        <translation>Son fichier sera supprimé. Les images qui l’utilisent seront agrandies avec LapSRN.</translation>
    </message>
    <message>
        <source>Remove network</source>
        <translation>Supprimer le réseau</translation>
    </message>
    <message>
        <source>Remove {name}?</source>
        <translation>Supprimer {name}&#x202f;?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>OwnList</name>
    <message>
        <source>Your networks</source>
        <translation>Vos réseaux</translation>
    </message>
    <message>
        <source>Manage…</source>
        <translation>Gérer…</translation>
    </message>
    <message>
        <source>Find a network</source>
        <translation>Rechercher un réseau</translation>
    </message>
</context>
<context>
    <name>OwnSettings</name>
    <message>
        <source>Only for this picture</source>
        <translation>Pour cette image seule</translation>
    </message>
    <message>
        <source>Only for these {count} pictures</source>
        <translation>Pour ces {count} images seules</translation>
    </message>
    <message>
        <source>Use the common settings</source>
        <translation>Comme les autres</translation>
    </message>
    <message>
        <source>Apply to all</source>
        <translation>Appliquer partout</translation>
    </message>
    <message>
        <source>Use the settings of the other pictures</source>
        <translation>Utiliser les réglages des autres images</translation>
    </message>
    <message>
        <source>Use these settings for all pictures</source>
        <translation>Utiliser ces réglages pour toutes les images</translation>
    </message>
</context>
<context>
    <name>PaneGrid</name>
    <message>
        <source>Results of all networks</source>
        <translation>Résultats de tous les réseaux</translation>
    </message>
    <message>
        <source>Drag or scroll in one picture to move all. Click a name to use its network, double-click a picture to see it alone.</source>
        <translation>Faites glisser ou défiler dans une image pour les déplacer toutes. Cliquez sur un nom pour utiliser son réseau, double-cliquez sur une image pour la voir seule.</translation>
    </message>
    <message>
        <source>Use this one, or show it alone</source>
        <translation>Utiliser celui-ci, ou l’afficher seul</translation>
    </message>
</context>
<context>
    <name>Paste</name>
    <message>
        <source>Pasted {number}</source>
        <translation>Collé {number}</translation>
    </message>
    <message>
        <source>Dropped {number}</source>
        <translation>Déposé {number}</translation>
    </message>
</context>
<context>
    <name>PatternEdit</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Facteur</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Compteur</translation>
    </message>
</context>
<context>
    <name>PictureMessages</name>
    <message>
        <source>The visible part is done.</source>
        <translation>La partie visible est terminée.</translation>
    </message>
    <message>
        <source>The visible part is done; natural texture is added with the rest.</source>
        <translation>La partie visible est terminée&#x202f;; la texture naturelle s’ajoutera avec le reste.</translation>
    </message>
    <message>
        <source>Open as a picture</source>
        <translation>Ouvrir comme image</translation>
    </message>
    <message>
        <source>Shown at 100 %, where there is most detail</source>
        <translation>Affichée à 100&#x202f;%, là où il y a le plus de détails</translation>
    </message>
    <message>
        <source>Show the whole picture</source>
        <translation>Afficher toute l’image</translation>
    </message>
    <message>
        <source>Not compared at {factor}: {networks}</source>
        <translation>Pas comparés à {factor}&#x202f;: {networks}</translation>
    </message>
    <message>
        <source>Compare at {factor}</source>
        <translation>Comparer à {factor}</translation>
    </message>
    <message>
        <source>Closed {name}</source>
        <translation>{name} fermée</translation>
    </message>
    <message>
        <source>Closed {count} pictures</source>
        <translation>{count} images fermées</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The result of {name} was dropped: the memory for results is full.</source>
        <translation>Le résultat de {name} a été abandonné&#x202f;: la mémoire des résultats est pleine.</translation>
    </message>
    <message>
        <source>Change the limit…</source>
        <translation>Changer la limite…</translation>
    </message>
    <message>
        <source>{name} has changed on disk. Still showing the old version.</source>
        <translation>{name} a été modifié sur le disque. L’ancienne version reste affichée.</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recharger</translation>
    </message>
</context>
<context>
    <name>PictureTitle</name>
    <message>
        <source>{name}   changed on disk</source>
        <translation>{name}   modifié sur le disque</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>{name} has been enlarged.</source>
        <translation>{name} a été agrandi.</translation>
    </message>
</context>
<context>
    <name>PixelProbe</name>
    <message>
        <source>Pixel under the mouse</source>
        <translation>Pixel sous la souris</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Computing</source>
        <translation>Calcul</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>Périp&amp;hérique</translation>
    </message>
    <message>
        <source>R&amp;untime</source>
        <translation>&amp;Moteur</translation>
    </message>
    <message>
        <source>&amp;Precision</source>
        <translation>&amp;Précision</translation>
    </message>
    <message>
        <source>Th&amp;reads</source>
        <translation>Th&amp;reads</translation>
    </message>
    <message>
        <source>&amp;Memory for results</source>
        <translation>Mémoire des ré&amp;sultats</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Full (32 bits)</source>
        <translation>Pleine (32 bits)</translation>
    </message>
    <message>
        <source>Fast (16 bits)</source>
        <translation>Rapide (16 bits)</translation>
    </message>
    <message>
        <source>Automatic uses what was measured to be fastest on this computer.</source>
        <translation>«&#x202f;Automatique&#x202f;» utilise ce qui a été mesuré comme le plus rapide sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Leave a processor free for other programs</source>
        <translation>Laisser un processeur libre pour les autres applications</translation>
    </message>
    <message>
        <source>While you work in another program, or this computer runs on battery, results are computed on all processors but one.</source>
        <translation>Quand vous travaillez dans une autre application ou que cet ordinateur est sur batterie, les résultats sont calculés sur tous les processeurs sauf un.</translation>
    </message>
    <message>
        <source>When it is full, the oldest results are moved to the disk until srgui is closed.</source>
        <translation>Quand elle est pleine, les résultats les plus anciens passent sur le disque jusqu’à la fermeture de srgui.</translation>
    </message>
    <message>
        <source>Record network and settings in the files</source>
        <translation>Inscrire le réseau et les réglages dans les fichiers</translation>
    </message>
    <message>
        <source>Written to XMP; results in folders are recognised by it and not opened again.</source>
        <translation>Écrit en XMP&#x202f;; les résultats dans des dossiers sont ainsi reconnus et ne sont pas rouverts.</translation>
    </message>
    <message>
        <source>Notify when long work is done</source>
        <translation>Prévenir à la fin d’un long travail</translation>
    </message>
    <message>
        <source>After half a minute of work or more, while another window is active</source>
        <translation>À partir d’une demi-minute de calcul, quand une autre fenêtre est active</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>Valeurs par défaut</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Preflight</name>
    <message>
        <source>Use LapSRN instead</source>
        <translation>Utiliser LapSRN</translation>
    </message>
    <message>
        <source>Without best quality</source>
        <translation>Sans qualité maximale</translation>
    </message>
    <message>
        <source>Only the visible part</source>
        <translation>La partie visible seule</translation>
    </message>
    <message>
        <source>Enlarges the part that is visible at 100 %; the rest may follow</source>
        <translation>Agrandit la partie visible à 100&#x202f;%&#x202f;; le reste peut suivre</translation>
    </message>
    <message>
        <source>Crops the part that is visible at 100 % and enlarges it as a separate picture</source>
        <translation>Recadre la partie visible à 100&#x202f;% et l’agrandit comme image distincte</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Use {factor} instead</source>
        <translation>Utiliser {factor}</translation>
    </message>
    <message>
        <source>Start anyway</source>
        <translation>Démarrer quand même</translation>
    </message>
    <message>
        <source>{size} pixels, {memory} of memory.</source>
        <translation>{size} pixels, {memory} de mémoire.</translation>
    </message>
    <message>
        <source>This needs {memory} of memory; {free} are free</source>
        <translation>Mémoire nécessaire&#x202f;: {memory}&#x202f;; disponible&#x202f;: {free}</translation>
    </message>
    <message>
        <source>{size} pixels, {time}. Other programs may slow down.</source>
        <translation>{size} pixels, {time}. Les autres applications peuvent ralentir.</translation>
    </message>
    <message>
        <source>Best quality takes {time} instead of {once}</source>
        <translation>La qualité maximale prendra {time}, contre {once}</translation>
    </message>
    <message>
        <source>{millions} megapixels take {time}</source>
        <translation>{millions} mégapixels prennent {time}</translation>
    </message>
    <message>
        <source>This takes {time}</source>
        <translation>Cela prendra {time}</translation>
    </message>
</context>
<context>
    <name>PresetActions</name>
    <message>
        <source>Command line copied</source>
        <translation>Ligne de commande copiée</translation>
    </message>
</context>
<context>
    <name>Presets</name>
    <message>
        <source>Presets</source>
        <translation>Préréglages</translation>
    </message>
    <message>
        <source>Settings with a name, also for srgui upscale --preset</source>
        <translation>Réglages nommés, aussi pour srgui upscale --preset</translation>
    </message>
    <message>
        <source>&amp;Save as preset…</source>
        <translation>&amp;Enregistrer comme préréglage…</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renommer</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
</context>
<context>
    <name>ProgressView</name>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Exporting {name}…</source>
        <translation>Export de {name}…</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>Préparation…</translation>
    </message>
    <message>
        <source>Natural texture not finished</source>
        <translation>Texture naturelle inachevée</translation>
    </message>
    <message>
        <source>Paused, {percent}</source>
        <translation>En pause, {percent}</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Visible part done</source>
        <translation>Partie visible terminée</translation>
    </message>
    <message>
        <source>Enlarge all</source>
        <translation>Tout agrandir</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exporté</translation>
    </message>
    <message>
        <source>Enlarge again</source>
        <translation>Agrandir à nouveau</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Done in {time}</source>
        <translation>Terminé en {time}</translation>
    </message>
    <message>
        <source>{done}; differs visibly from the source (fidelity {value:.0f} dB)</source>
        <translation>{done}&#x202f;; diffère visiblement de la source (fidélité {value:.0f}&#xa0;dB)</translation>
    </message>
    <message>
        <source>Finer detail cancelled</source>
        <translation>Détails plus fins annulés</translation>
    </message>
    <message>
        <source>Adding natural texture: {progress}</source>
        <translation>Texture naturelle&#x202f;: {progress}</translation>
    </message>
    <message>
        <source>Adding finer detail: {progress}</source>
        <translation>Détails plus fins&#x202f;: {progress}</translation>
    </message>
    <message>
        <source>Enlarging: {progress}</source>
        <translation>Agrandissement&#x202f;: {progress}</translation>
    </message>
    <message>
        <source>Visible part: {progress}</source>
        <translation>Partie visible&#x202f;: {progress}</translation>
    </message>
    <message>
        <source>{percent}, {time} left</source>
        <translation>{percent}, encore {time}</translation>
    </message>
    <message>
        <source>Finishing…</source>
        <translation>Finalisation…</translation>
    </message>
    <message>
        <source>{progress}, then the export</source>
        <translation>{progress}, puis l’export</translation>
    </message>
</context>
<context>
    <name>PsnrChart</name>
    <message>
        <source>PSNR of every step</source>
        <translation>PSNR de chaque étape</translation>
    </message>
</context>
<context>
    <name>Quality</name>
    <message>
        <source>Measure quality</source>
        <translation>Mesurer la qualité</translation>
    </message>
    <message>
        <source>Fidelity to the source</source>
        <translation>Fidélité à la source</translation>
    </message>
    <message>
        <source>How closely the result, reduced again, matches the source. It doesn&apos;t show whether the added detail is true.</source>
        <translation>À quel point le résultat, réduit à nouveau, correspond à la source. Cela ne dit pas si les détails ajoutés sont vrais.</translation>
    </message>
    <message>
        <source>Choose another reference</source>
        <translation>Choisir une autre référence</translation>
    </message>
    <message>
        <source>Drop or choose a reference</source>
        <translation>Déposer ou choisir une référence</translation>
    </message>
    <message>
        <source>Test with a reduced copy</source>
        <translation>Tester sur une copie réduite</translation>
    </message>
    <message>
        <source>Reduces this picture by the factor, enlarges it again and measures the result</source>
        <translation>Réduit cette image selon le facteur, l’agrandit à nouveau et mesure le résultat</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Without AI</source>
        <translation>Sans IA</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>No recent files</source>
        <translation>Aucun fichier récent</translation>
    </message>
    <message>
        <source>&amp;Clear list</source>
        <translation>&amp;Effacer la liste</translation>
    </message>
</context>
<context>
    <name>RecentPictures</name>
    <message>
        <source>Recent pictures</source>
        <translation>Images récentes</translation>
    </message>
    <message>
        <source>Restore the last session ({count} pictures)</source>
        <translation>Restaurer la dernière session ({count} images)</translation>
    </message>
</context>
<context>
    <name>RenameDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Rename network</source>
        <translation>Renommer le réseau</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Share</name>
    <message>
        <source>Result copied</source>
        <translation>Résultat copié</translation>
    </message>
    <message>
        <source>Position of the divider</source>
        <translation>Position du séparateur</translation>
    </message>
    <message>
        <source>Enlarged from {size} to {large} pixels</source>
        <translation>Agrandi de {size} à {large} pixels</translation>
    </message>
    <message>
        <source>Exporting {name}…</source>
        <translation>Export de {name}…</translation>
    </message>
    <message>
        <source>Exported {path}.</source>
        <translation>{path} exporté.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>File {name} copied</source>
        <translation>Fichier {name} copié</translation>
    </message>
    <message>
        <source>Drag the result to another program or folder</source>
        <translation>Glisser le résultat vers une autre application ou un dossier</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>List of shortcuts</source>
        <translation>Liste des raccourcis</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>Glisser</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Molette</translation>
    </message>
    <message>
        <source>Middle button</source>
        <translation>Bouton central</translation>
    </message>
    <message>
        <source>Move the divider</source>
        <translation>Déplacer le séparateur</translation>
    </message>
    <message>
        <source>Move the divider finely</source>
        <translation>Déplacer finement le séparateur</translation>
    </message>
    <message>
        <source>Move the divider to the edge</source>
        <translation>Déplacer le séparateur au bord</translation>
    </message>
    <message>
        <source>Centre the divider</source>
        <translation>Centrer le séparateur</translation>
    </message>
    <message>
        <source>Show the original while pressed</source>
        <translation>Afficher l’original pendant l’appui</translation>
    </message>
    <message>
        <source>Loupe while pressed</source>
        <translation>Loupe pendant l’appui</translation>
    </message>
    <message>
        <source>Move the picture</source>
        <translation>Déplacer l’image</translation>
    </message>
    <message>
        <source>Move with the mouse</source>
        <translation>Déplacer à la souris</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>Zoomer sous le pointeur</translation>
    </message>
    <message>
        <source>On the picture</source>
        <translation>Sur l’image</translation>
    </message>
</context>
<context>
    <name>SideMenu</name>
    <message>
        <source>Another file…</source>
        <translation>Autre fichier…</translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>Steps of the network</source>
        <translation>Étapes du réseau</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>{percent} % of the result</source>
        <translation>{percent} % du résultat</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Export summary</source>
        <translation>Bilan de l’export</translation>
    </message>
    <message>
        <source>Retry failed pictures</source>
        <translation>Réessayer les images en échec</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Failed: {reason}</source>
        <translation>Échec&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>Skipped: the file already exists</source>
        <translation>Ignoré&#x202f;: le fichier existe déjà</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Écrit</translation>
    </message>
    <message>
        <source>kept: {kept}</source>
        <translation>conservé&#x202f;: {kept}</translation>
    </message>
    <message>
        <source>lost: {lost}</source>
        <translation>perdu&#x202f;: {lost}</translation>
    </message>
</context>
<context>
    <name>ThumbnailDelegate</name>
    <message>
        <source>Paused, {percent}</source>
        <translation>En pause, {percent}</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
</context>
<context>
    <name>Titles</name>
    <message>
        <source>step {number}</source>
        <translation>étape {number}</translation>
    </message>
    <message>
        <source>result</source>
        <translation>résultat</translation>
    </message>
    <message>
        <source>{runtime}, fast</source>
        <translation>{runtime}, rapide</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Without AI (bicubic) {factor}</source>
        <translation>Sans IA (bicubique) {factor}</translation>
    </message>
    <message>
        <source>{network}, photograph</source>
        <translation>{network}, photo</translation>
    </message>
    <message>
        <source>artefact removal {percent} %</source>
        <translation>suppression des artefacts {percent}&#x202f;%</translation>
    </message>
    <message>
        <source>natural {percent} %</source>
        <translation>naturel {percent}&#x202f;%</translation>
    </message>
    <message>
        <source>{first}, {second}</source>
        <translation>{first}, {second}</translation>
    </message>
    <message>
        <source>{result} (previous)</source>
        <translation>{result} (précédent)</translation>
    </message>
    <message>
        <source>{result}, not computed</source>
        <translation>{result}, non calculé</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes}&#xa0;min</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours}&#xa0;h {minutes}&#xa0;min</translation>
    </message>
    <message>
        <source>a few seconds</source>
        <translation>quelques secondes</translation>
    </message>
    <message>
        <source>a minute</source>
        <translation>une minute</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} h</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>environ {time}</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}&#x202f;%</translation>
    </message>
    <message>
        <source>Exported {name}, {size}</source>
        <translation>{name} exporté, {size}</translation>
    </message>
    <message>
        <source>Exported {count} files, {size}</source>
        <translation>{count} fichiers exportés, {size}</translation>
    </message>
    <message>
        <source>Kept: {kept}.</source>
        <translation>Conservé&#x202f;: {kept}.</translation>
    </message>
    <message>
        <source>Lost: {lost}.</source>
        <translation>Perdu&#x202f;: {lost}.</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>{result} of the result, {original} of the original</source>
        <translation>{result} du résultat, {original} de l’original</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>E&amp;dit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>E&amp;nlarge</source>
        <translation>&amp;Agrandir</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Affic&amp;hage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>Magnification</source>
        <translation>Niveau de zoom</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>{count} unreadable</source>
        <translation>Illisibles&#x202f;: {count}</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Export {count}…</source>
        <translation>Exporter ({count})…</translation>
    </message>
    <message>
        <source>Export all…</source>
        <translation>Tout exporter…</translation>
    </message>
    <message>
        <source>1 picture</source>
        <translation>1 image</translation>
    </message>
    <message>
        <source>{count} pictures</source>
        <translation>{count} images</translation>
    </message>
</context>
<context>
    <name>UnreadablePage</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
</TS>
