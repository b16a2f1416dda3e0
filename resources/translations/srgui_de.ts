<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About srgui</source>
        <translation>Über srgui</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>Versionen kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Netze</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Computed by</source>
        <translation>Berechnet mit</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Enlarges photos with neural networks, entirely on this computer.</source>
        <translation>Vergrößert Fotos mit neuronalen Netzen, vollständig auf diesem Computer.</translation>
    </message>
    <message>
        <source>Free software under the MIT License.</source>
        <translation>Freie Software unter der MIT-Lizenz.</translation>
    </message>
    <message>
        <source>Bicubic</source>
        <translation>Bikubisch</translation>
    </message>
    <message>
        <source>PSNR in dB, {data}</source>
        <translation>PSNR in dB, {data}</translation>
    </message>
    <message>
        <source>{runtime} with fast precision (16 bits)</source>
        <translation>{runtime} mit schneller Genauigkeit (16 Bit)</translation>
    </message>
    <message>
        <source>{runtime} with full precision (32 bits)</source>
        <translation>{runtime} mit voller Genauigkeit (32 Bit)</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Zuletzt &amp;geöffnet</translation>
    </message>
    <message>
        <source>Try a &amp;sample photo</source>
        <translation>Bei&amp;spielfoto testen</translation>
    </message>
    <message>
        <source>Add &amp;network…</source>
        <translation>Netz &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>Net&amp;works…</source>
        <translation>Net&amp;ze…</translation>
    </message>
    <message>
        <source>Cop&amp;y result</source>
        <translation>Ergebnis &amp;kopieren</translation>
    </message>
    <message>
        <source>Show &amp;in folder</source>
        <translation>Im &amp;Ordner zeigen</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>Vor&amp;einstellungen…</translation>
    </message>
    <message>
        <source>Show pixels as bloc&amp;ks above 200 %</source>
        <translation>Pixel über 200&#xa0;% als Blöc&amp;ke zeigen</translation>
    </message>
    <message>
        <source>Zoom i&amp;n</source>
        <translation>&amp;Hineinzoomen</translation>
    </message>
    <message>
        <source>&amp;Zoom out</source>
        <translation>Her&amp;auszoomen</translation>
    </message>
    <message>
        <source>Filmstri&amp;p</source>
        <translation>&amp;Filmstreifen</translation>
    </message>
    <message>
        <source>P&amp;anel</source>
        <translation>&amp;Bedienfeld</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Geteilt</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Parallel</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>&amp;Undo close</source>
        <translation>&amp;Rückgängig: Schließen</translation>
    </message>
    <message>
        <source>&amp;Undo settings</source>
        <translation>&amp;Rückgängig: Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Undo apply to all</source>
        <translation>&amp;Rückgängig: Auf alle anwenden</translation>
    </message>
    <message>
        <source>&amp;Undo change of preset</source>
        <translation>&amp;Rückgängig: Preset</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Re&amp;do close</source>
        <translation>&amp;Wiederholen: Schließen</translation>
    </message>
    <message>
        <source>Re&amp;do settings</source>
        <translation>&amp;Wiederholen: Einstellungen</translation>
    </message>
    <message>
        <source>Re&amp;do apply to all</source>
        <translation>&amp;Wiederholen: Auf alle anwenden</translation>
    </message>
    <message>
        <source>Re&amp;do change of preset</source>
        <translation>&amp;Wiederholen: Preset</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Stop &amp;playing</source>
        <translation>Ab&amp;spielen stoppen</translation>
    </message>
    <message>
        <source>P&amp;aste</source>
        <translation>Ei&amp;nfügen</translation>
    </message>
    <message>
        <source>&amp;Select all pictures</source>
        <translation>&amp;Alle Bilder auswählen</translation>
    </message>
    <message>
        <source>Open test c&amp;hart</source>
        <translation>&amp;Testbild öffnen</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>Copy as command &amp;line</source>
        <translation>Als &amp;Befehlszeile kopieren</translation>
    </message>
    <message>
        <source>Prese&amp;ts</source>
        <translation>&amp;Presets</translation>
    </message>
    <message>
        <source>Export co&amp;mparison…</source>
        <translation>&amp;Vergleich exportieren…</translation>
    </message>
    <message>
        <source>Export a&amp;ll…</source>
        <translation>&amp;Alle exportieren…</translation>
    </message>
    <message>
        <source>Cr&amp;op…</source>
        <translation>Z&amp;uschneiden…</translation>
    </message>
    <message>
        <source>&amp;Previous picture</source>
        <translation>&amp;Vorheriges Bild</translation>
    </message>
    <message>
        <source>&amp;Next picture</source>
        <translation>Nä&amp;chstes Bild</translation>
    </message>
    <message>
        <source>Move picture &amp;back</source>
        <translation>Bild nach &amp;links schieben</translation>
    </message>
    <message>
        <source>Move picture &amp;forward</source>
        <translation>Bild nach rech&amp;ts schieben</translation>
    </message>
    <message>
        <source>&amp;Close picture</source>
        <translation>Bild s&amp;chließen</translation>
    </message>
    <message>
        <source>Close o&amp;ther pictures</source>
        <translation>A&amp;ndere Bilder schließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Enlarge again</source>
        <translation>&amp;Erneut vergrößern</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Enlarge all in &amp;background</source>
        <translation>Alle im &amp;Hintergrund vergrößern</translation>
    </message>
    <message>
        <source>P&amp;revious step</source>
        <translation>&amp;Vorheriger Schritt</translation>
    </message>
    <message>
        <source>Ne&amp;xt step</source>
        <translation>&amp;Nächster Schritt</translation>
    </message>
    <message>
        <source>P&amp;lay steps</source>
        <translation>Schritte a&amp;bspielen</translation>
    </message>
    <message>
        <source>Reference p&amp;icture…</source>
        <translation>&amp;Referenzbild…</translation>
    </message>
    <message>
        <source>&amp;Test with a reduced copy</source>
        <translation>Mit verkleinerter &amp;Kopie testen</translation>
    </message>
    <message>
        <source>&amp;Split</source>
        <translation>&amp;Geteilt</translation>
    </message>
    <message>
        <source>Side &amp;by side</source>
        <translation>&amp;Nebeneinander</translation>
    </message>
    <message>
        <source>&amp;Difference</source>
        <translation>&amp;Differenz</translation>
    </message>
    <message>
        <source>&amp;Result only</source>
        <translation>Nur &amp;Ergebnis</translation>
    </message>
    <message>
        <source>C&amp;ompare networks</source>
        <translation>Net&amp;ze vergleichen</translation>
    </message>
    <message>
        <source>Choose the &amp;left side…</source>
        <translation>&amp;Linke Seite wählen…</translation>
    </message>
    <message>
        <source>Choose the r&amp;ight side…</source>
        <translation>&amp;Rechte Seite wählen…</translation>
    </message>
    <message>
        <source>S&amp;wap sides</source>
        <translation>Seiten &amp;tauschen</translation>
    </message>
    <message>
        <source>Horizon&amp;tal divider</source>
        <translation>&amp;Waagerechte Trennlinie</translation>
    </message>
    <message>
        <source>Show pixel &amp;grid from 800 %</source>
        <translation>&amp;Pixelraster ab 800&#xa0;% zeigen</translation>
    </message>
    <message>
        <source>Amplify difference l&amp;ess</source>
        <translation>Differenz weniger &amp;verstärken</translation>
    </message>
    <message>
        <source>Amplify difference &amp;more</source>
        <translation>Differenz &amp;mehr verstärken</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>E&amp;inpassen</translation>
    </message>
    <message>
        <source>&amp;100 %</source>
        <translation>&amp;100&#xa0;%</translation>
    </message>
    <message>
        <source>&amp;200 %</source>
        <translation>&amp;200&#xa0;%</translation>
    </message>
    <message>
        <source>&amp;400 %</source>
        <translation>&amp;400&#xa0;%</translation>
    </message>
    <message>
        <source>&amp;800 %</source>
        <translation>&amp;800&#xa0;%</translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <translation>&amp;Erste Schritte</translation>
    </message>
    <message>
        <source>&amp;What to expect</source>
        <translation>Was &amp;möglich ist</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About srgui</source>
        <translation>Ü&amp;ber srgui</translation>
    </message>
</context>
<context>
    <name>AddingDialog</name>
    <message>
        <source>Add network</source>
        <translation>Netz hinzufügen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>{count} more waiting</source>
        <translation>noch {count} in der Warteschlange</translation>
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
        <translation>{network} vergrößert bis {largest}, daher ist die Größe nun {largest}</translation>
    </message>
    <message>
        <source>{pixels} pixels can&apos;t be reached: the limit is {factor}</source>
        <translation>{pixels} Pixel sind nicht erreichbar: Die Grenze liegt bei {factor}</translation>
    </message>
    <message>
        <source>Large picture, so 2× was chosen</source>
        <translation>Großes Bild, daher 2× gewählt</translation>
    </message>
    <message>
        <source>Settings taken over from {name}</source>
        <translation>Einstellungen von {name} übernommen</translation>
    </message>
</context>
<context>
    <name>AlbumModel</name>
    <message>
        <source>Running, {percent}</source>
        <translation>Läuft, {percent}</translation>
    </message>
    <message>
        <source>Failed: {reason}</source>
        <translation>Fehlgeschlagen: {reason}</translation>
    </message>
    <message>
        <source>Changed on disk</source>
        <translation>Auf Datenträger geändert</translation>
    </message>
    <message>
        <source>Paused, {percent}</source>
        <translation>Pausiert, {percent}</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportiert</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
</context>
<context>
    <name>BatchBar</name>
    <message>
        <source>Export the last one</source>
        <translation>Das letzte exportieren</translation>
    </message>
    <message>
        <source>Export the remaining {count}</source>
        <translation>Die übrigen {count} exportieren</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Exported {written} of {count} pictures</source>
        <translation>{written} von {count} Bildern exportiert</translation>
    </message>
    <message>
        <source>Exported 1 picture</source>
        <translation>1 Bild exportiert</translation>
    </message>
    <message>
        <source>Exported all {count} pictures</source>
        <translation>Alle {count} Bilder exportiert</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>{failed} failed</source>
        <translation>{failed} fehlgeschlagen</translation>
    </message>
    <message>
        <source>{skipped} skipped</source>
        <translation>{skipped} übersprungen</translation>
    </message>
    <message>
        <source>Export progress</source>
        <translation>Exportfortschritt</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Details…</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Exporting {position} of {count}: {name}</source>
        <translation>Export {position} von {count}: {name}</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Waiting for the shown picture</source>
        <translation>Wartet auf das angezeigte Bild</translation>
    </message>
    <message>
        <source>First the shown picture: {progress}</source>
        <translation>Zuerst das gezeigte Bild: {progress}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>noch {time}</translation>
    </message>
</context>
<context>
    <name>BeforeAfter</name>
    <message>
        <source>Enlarged 8×</source>
        <translation>8× vergrößert</translation>
    </message>
    <message>
        <source>Detail of a photo before and after it was enlarged</source>
        <translation>Ausschnitt eines Fotos vor und nach dem Vergrößern</translation>
    </message>
</context>
<context>
    <name>Candidates</name>
    <message>
        <source>{layer}: added detail, amplified</source>
        <translation>{layer}: hinzugefügte Details, verstärkt</translation>
    </message>
</context>
<context>
    <name>ColourChoice</name>
    <message>
        <source>Same as original</source>
        <translation>Wie Original</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>Without AI, size of the result</source>
        <translation>Ohne KI, so groß wie das Ergebnis</translation>
    </message>
    <message>
        <source>Chosen network and step</source>
        <translation>Netz und Schritt wie gewählt</translation>
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
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Long edge</source>
        <translation>&amp;Lange Kante</translation>
    </message>
    <message>
        <source>&amp;Each step</source>
        <translation>Je &amp;Schritt</translation>
    </message>
    <message>
        <source>If the file exists</source>
        <translation>Wenn die Datei existiert</translation>
    </message>
    <message>
        <source>Export comparison</source>
        <translation>Vergleich exportieren</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>WebP animation</source>
        <translation>WebP-Animation</translation>
    </message>
    <message>
        <source>GIF animation</source>
        <translation>GIF-Animation</translation>
    </message>
    <message>
        <source>Same as the result</source>
        <translation>Wie Ergebnis</translation>
    </message>
    <message>
        <source>{side} pixels</source>
        <translation>{side} Pixel</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>A single file with both pictures and a slider, for any browser, even offline.</source>
        <translation>Eine einzige Datei mit beiden Bildern und Schieberegler, für jeden Browser, auch offline.</translation>
    </message>
    <message>
        <source>Shows the enlargement without AI, the steps and the result in turn.</source>
        <translation>Zeigt nacheinander die Vergrößerung ohne KI, die Schritte und das Ergebnis.</translation>
    </message>
    <message>
        <source>Choose a name that ends in {suffixes}.</source>
        <translation>Wählen Sie einen Namen, der auf {suffixes} endet.</translation>
    </message>
    <message>
        <source>Will be saved as {name}</source>
        <translation>Wird als {name} gespeichert</translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message>
        <source>Picture, before and after</source>
        <translation>Bild, vorher und nachher</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
</context>
<context>
    <name>ComputingLine</name>
    <message>
        <source>Fastest device</source>
        <translation>Schnellstes Gerät</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>Graphics card (CUDA)</source>
        <translation>Grafikkarte (CUDA)</translation>
    </message>
    <message>
        <source>Apple GPU (MPS)</source>
        <translation>Apple-GPU (MPS)</translation>
    </message>
    <message>
        <source>Computes the results</source>
        <translation>Berechnet die Ergebnisse</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Change the device in the preferences</source>
        <translation>Gerät in den Voreinstellungen ändern</translation>
    </message>
</context>
<context>
    <name>Controls</name>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Kind of picture</source>
        <translation>Bildart</translation>
    </message>
    <message>
        <source>Compare networks</source>
        <translation>Netze vergleichen</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Available when the result is complete</source>
        <translation>Verfügbar, sobald das Ergebnis vollständig ist</translation>
    </message>
    <message>
        <source>Best quality (slower)</source>
        <translation>Beste Qualität (langsamer)</translation>
    </message>
    <message>
        <source>Averages the results of eight rotated and mirrored copies: takes 8× as long</source>
        <translation>Mittelt die Ergebnisse von acht gedrehten und gespiegelten Kopien: dauert 8× so lange</translation>
    </message>
</context>
<context>
    <name>CoreTexts</name>
    <message>
        <source>16 bits</source>
        <translation>16 Bit</translation>
    </message>
    <message>
        <source>16 bits ({format} has 8: rounded)</source>
        <translation>16 Bit ({format} hat 8: gerundet)</translation>
    </message>
    <message>
        <source>Add -pix_fmt yuv420p to ffmpeg.</source>
        <translation>Ergänzen Sie bei ffmpeg -pix_fmt yuv420p.</translation>
    </message>
    <message>
        <source>Add -vf bwdif to ffmpeg, which deinterlaces it.</source>
        <translation>Ergänzen Sie bei ffmpeg -vf bwdif, um den Zeilensprung aufzuheben.</translation>
    </message>
    <message>
        <source>Add it first.</source>
        <translation>Fügen Sie es zuerst hinzu.</translation>
    </message>
    <message>
        <source>Add one, such as --dpi 300.</source>
        <translation>Geben Sie eine an, etwa --dpi 300.</translation>
    </message>
    <message>
        <source>Artefact removal must be between 0 and 100 %</source>
        <translation>Die Artefaktentfernung muss zwischen 0 und 100&#xa0;% liegen</translation>
    </message>
    <message>
        <source>Back-projection must have 0 to {most:g} steps</source>
        <translation>Die Rückprojektion muss 0 bis {most:g} Schritte haben</translation>
    </message>
    <message>
        <source>Both files of the pair must be in one folder.</source>
        <translation>Beide Dateien des Paars müssen im selben Ordner liegen.</translation>
    </message>
    <message>
        <source>C2PA content credentials dropped: they are valid for the original only.</source>
        <translation>C2PA-Inhaltsnachweise nicht übernommen: Sie gelten nur für das Original.</translation>
    </message>
    <message>
        <source>Can&apos;t compute on {device!r}</source>
        <translation>Auf {device!r} kann nicht gerechnet werden</translation>
    </message>
    <message>
        <source>Can&apos;t compute on {device!r} with {runtime}</source>
        <translation>Auf {device!r} kann mit {runtime} nicht gerechnet werden</translation>
    </message>
    <message>
        <source>Can&apos;t compute tiles of {side} pixels</source>
        <translation>Kacheln von {side} Pixeln lassen sich nicht berechnen</translation>
    </message>
    <message>
        <source>Can&apos;t convert {length} to pixels</source>
        <translation>{length} lässt sich nicht in Pixel umrechnen</translation>
    </message>
    <message>
        <source>Can&apos;t create the folder {folder}</source>
        <translation>Der Ordner {folder} lässt sich nicht anlegen</translation>
    </message>
    <message>
        <source>Can&apos;t export {name}</source>
        <translation>{name} lässt sich nicht exportieren</translation>
    </message>
    <message>
        <source>Can&apos;t export {name} for a factor of {scale:g}</source>
        <translation>{name} lässt sich nicht für den Faktor {scale:g} exportieren</translation>
    </message>
    <message>
        <source>Can&apos;t find the result for {name}</source>
        <translation>Kein Ergebnis für {name} gefunden</translation>
    </message>
    <message>
        <source>Can&apos;t import the network as {name}</source>
        <translation>Das Netz lässt sich nicht als {name} importieren</translation>
    </message>
    <message>
        <source>Can&apos;t import {path}</source>
        <translation>{path} lässt sich nicht importieren</translation>
    </message>
    <message>
        <source>Can&apos;t make a test</source>
        <translation>Ein Test ist nicht möglich</translation>
    </message>
    <message>
        <source>Can&apos;t measure LPIPS</source>
        <translation>LPIPS lässt sich nicht messen</translation>
    </message>
    <message>
        <source>Can&apos;t measure the fidelity of a picture that is smaller than its source</source>
        <translation>Die Treue eines Bilds, das kleiner als seine Vorlage ist, lässt sich nicht messen</translation>
    </message>
    <message>
        <source>Can&apos;t measure the perceptual distance</source>
        <translation>Die perzeptuelle Distanz lässt sich nicht messen</translation>
    </message>
    <message>
        <source>Can&apos;t measure the result</source>
        <translation>Das Ergebnis lässt sich nicht messen</translation>
    </message>
    <message>
        <source>Can&apos;t measure {name}</source>
        <translation>{name} lässt sich nicht messen</translation>
    </message>
    <message>
        <source>Can&apos;t name a preset {name!r}</source>
        <translation>Ein Preset lässt sich nicht {name!r} nennen</translation>
    </message>
    <message>
        <source>Can&apos;t open the window</source>
        <translation>Das Fenster lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>Can&apos;t open {path}</source>
        <translation>{path} lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>Can&apos;t paste {name}</source>
        <translation>{name} lässt sich nicht einfügen</translation>
    </message>
    <message>
        <source>Can&apos;t plot</source>
        <translation>Kein Diagramm möglich</translation>
    </message>
    <message>
        <source>Can&apos;t plot to {path}</source>
        <translation>Kein Diagramm in {path} möglich</translation>
    </message>
    <message>
        <source>Can&apos;t read LPIPS&apos;s weights from {path}</source>
        <translation>Die LPIPS-Gewichte aus {path} lassen sich nicht lesen</translation>
    </message>
    <message>
        <source>Can&apos;t read MATLAB files</source>
        <translation>MATLAB-Dateien lassen sich nicht lesen</translation>
    </message>
    <message>
        <source>Can&apos;t read NIQE&apos;s parameters from {path}</source>
        <translation>Die NIQE-Parameter lassen sich nicht aus {path} lesen</translation>
    </message>
    <message>
        <source>Can&apos;t read SqueezeNet from {path}</source>
        <translation>SqueezeNet lässt sich nicht aus {path} lesen</translation>
    </message>
    <message>
        <source>Can&apos;t read the list of networks {path}</source>
        <translation>Die Liste der Netze {path} lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>Can&apos;t read the video</source>
        <translation>Das Video lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>Can&apos;t read {path}</source>
        <translation>{path} lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>Can&apos;t remove {name}</source>
        <translation>{name} lässt sich nicht entfernen</translation>
    </message>
    <message>
        <source>Can&apos;t rename {name} to {new}</source>
        <translation>{name} lässt sich nicht in {new} umbenennen</translation>
    </message>
    <message>
        <source>Can&apos;t resume from {path}</source>
        <translation>Fortsetzen ab {path} ist nicht möglich</translation>
    </message>
    <message>
        <source>Can&apos;t run ONNX files</source>
        <translation>ONNX-Dateien lassen sich nicht ausführen</translation>
    </message>
    <message>
        <source>Can&apos;t run networks of other architectures</source>
        <translation>Netze anderer Architekturen lassen sich nicht ausführen</translation>
    </message>
    <message>
        <source>Can&apos;t run the network</source>
        <translation>Das Netz lässt sich nicht ausführen</translation>
    </message>
    <message>
        <source>Can&apos;t run this network with {option!r}</source>
        <translation>Dieses Netz lässt sich nicht mit {option!r} ausführen</translation>
    </message>
    <message>
        <source>Can&apos;t search the folder {folder}</source>
        <translation>Der Ordner {folder} lässt sich nicht durchsuchen</translation>
    </message>
    <message>
        <source>Can&apos;t use the network file {path}</source>
        <translation>Die Netzdatei {path} ist nicht verwendbar</translation>
    </message>
    <message>
        <source>Can&apos;t use the network {name}</source>
        <translation>Das Netz {name} ist nicht verwendbar</translation>
    </message>
    <message>
        <source>Can&apos;t use the network {name} of the package {package}</source>
        <translation>Das Netz {name} des Pakets {package} ist nicht verwendbar</translation>
    </message>
    <message>
        <source>Can&apos;t use the preset {path}</source>
        <translation>Das Preset {path} ist nicht verwendbar</translation>
    </message>
    <message>
        <source>Can&apos;t write ONNX files</source>
        <translation>ONNX-Dateien lassen sich nicht schreiben</translation>
    </message>
    <message>
        <source>Can&apos;t write {path}</source>
        <translation>{path} lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>Choose LapSRN, or leave out natural texture and artefact removal.</source>
        <translation>Wählen Sie LapSRN oder verzichten Sie auf natürliche Textur und Artefaktentfernung.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Wählen Sie eine Datei.</translation>
    </message>
    <message>
        <source>Choose a name that ends with .safetensors.</source>
        <translation>Wählen Sie einen Namen, der auf .safetensors endet.</translation>
    </message>
    <message>
        <source>Choose a smaller folder.</source>
        <translation>Wählen Sie einen kleineren Ordner.</translation>
    </message>
    <message>
        <source>Choose an image file.</source>
        <translation>Wählen Sie eine Bilddatei.</translation>
    </message>
    <message>
        <source>Choose another factor or network.</source>
        <translation>Wählen Sie einen anderen Faktor oder ein anderes Netz.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>Choose another name or add --overwrite.</source>
        <translation>Wählen Sie einen anderen Namen oder ergänzen Sie --overwrite.</translation>
    </message>
    <message>
        <source>Choose another name or overwrite it.</source>
        <translation>Wählen Sie einen anderen Namen oder überschreiben Sie die Datei.</translation>
    </message>
    <message>
        <source>Choose another name with --name, or add --overwrite.</source>
        <translation>Wählen Sie mit --name einen anderen Namen oder ergänzen Sie --overwrite.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Choose auto for the device and the runtime.</source>
        <translation>Wählen Sie auto für Gerät und Runtime.</translation>
    </message>
    <message>
        <source>Choose auto or cpu.</source>
        <translation>Wählen Sie auto oder cpu.</translation>
    </message>
    <message>
        <source>Choose auto, cpu, cuda, mps or gpu:NAME.</source>
        <translation>Wählen Sie auto, cpu, cuda, mps oder gpu:NAME.</translation>
    </message>
    <message>
        <source>Choose auto, cpu, gpu or gpu:NAME.</source>
        <translation>Wählen Sie auto, cpu, gpu oder gpu:NAME.</translation>
    </message>
    <message>
        <source>Choose the features of SqueezeNet 1.1 (.safetensors).</source>
        <translation>Wählen Sie die Merkmale von SqueezeNet 1.1 (.safetensors).</translation>
    </message>
    <message>
        <source>Choose the picture that this one was reduced from.</source>
        <translation>Wählen Sie das Bild, aus dem dieses verkleinert wurde.</translation>
    </message>
    <message>
        <source>Choose tiles of at most {side} pixels.</source>
        <translation>Wählen Sie Kacheln von höchstens {side} Pixeln.</translation>
    </message>
    <message>
        <source>Choose {names} or give the path of a .safetensors file.</source>
        <translation>Wählen Sie {names} oder geben Sie den Pfad einer .safetensors-Datei an.</translation>
    </message>
    <message>
        <source>Choose {names}.</source>
        <translation>Wählen Sie {names}.</translation>
    </message>
    <message>
        <source>Clipping paths dropped.</source>
        <translation>Beschneidungspfade nicht übernommen.</translation>
    </message>
    <message>
        <source>Close other programs or choose a smaller factor.</source>
        <translation>Schließen Sie andere Programme oder wählen Sie einen kleineren Faktor.</translation>
    </message>
    <message>
        <source>Colour profile dropped: it does not match the pixels.</source>
        <translation>Farbprofil nicht übernommen: Es passt nicht zu den Pixeln.</translation>
    </message>
    <message>
        <source>Colours were assumed to be sRGB.</source>
        <translation>Für die Farben wurde sRGB angenommen.</translation>
    </message>
    <message>
        <source>Compressed metadata dropped.</source>
        <translation>Komprimierte Metadaten nicht übernommen.</translation>
    </message>
    <message>
        <source>Converted from LAB to sRGB.</source>
        <translation>Von LAB in sRGB umgewandelt.</translation>
    </message>
    <message>
        <source>Converted from {mode} to RGB without a usable colour profile.</source>
        <translation>Ohne brauchbares Farbprofil von {mode} in RGB umgewandelt.</translation>
    </message>
    <message>
        <source>Converted from {mode} to sRGB by the embedded colour profile.</source>
        <translation>Mit dem eingebetteten Farbprofil von {mode} in sRGB umgewandelt.</translation>
    </message>
    <message>
        <source>Create it first.</source>
        <translation>Legen Sie ihn zuerst an.</translation>
    </message>
    <message>
        <source>DRRN can&apos;t have {units} units</source>
        <translation>DRRN kann nicht {units} Einheiten haben</translation>
    </message>
    <message>
        <source>DRRN with {best} residual units: {psnr:.1f} dB on test pictures, with {other} {less:.1f}</source>
        <translation>DRRN mit {best} Residualeinheiten: {psnr:.1f}&#xa0;dB auf Testbildern, mit {other} {less:.1f}</translation>
    </message>
    <message>
        <source>Damaged EXIF dropped.</source>
        <translation>Beschädigtes EXIF nicht übernommen.</translation>
    </message>
    <message>
        <source>Damaged metadata dropped.</source>
        <translation>Beschädigte Metadaten nicht übernommen.</translation>
    </message>
    <message>
        <source>Depth map dropped.</source>
        <translation>Tiefenkarte nicht übernommen.</translation>
    </message>
    <message>
        <source>Developed from a camera raw: the camera&apos;s white balance, automatic brightness, sRGB, 16 bits.</source>
        <translation>Aus einem Kamera-RAW entwickelt: Weißabgleich der Kamera, automatische Helligkeit, sRGB, 16 Bit.</translation>
    </message>
    <message>
        <source>Drawing or text, four times as large</source>
        <translation>Zeichnung oder Text, vierfach</translation>
    </message>
    <message>
        <source>EXIF</source>
        <translation>EXIF</translation>
    </message>
    <message>
        <source>EXIF (it is damaged)</source>
        <translation>EXIF (beschädigt)</translation>
    </message>
    <message>
        <source>EXIF dropped.</source>
        <translation>EXIF nicht übernommen.</translation>
    </message>
    <message>
        <source>Export a TIFF from your raw converter.</source>
        <translation>Exportieren Sie ein TIFF aus Ihrem RAW-Konverter.</translation>
    </message>
    <message>
        <source>Extended XMP dropped.</source>
        <translation>Erweitertes XMP nicht übernommen.</translation>
    </message>
    <message>
        <source>Extra channels dropped.</source>
        <translation>Zusätzliche Kanäle nicht übernommen.</translation>
    </message>
    <message>
        <source>Floating point from {low:g} to {high:g}, computed in 16 bits.</source>
        <translation>Gleitkommawerte von {low:g} bis {high:g}, mit 16 Bit berechnet.</translation>
    </message>
    <message>
        <source>Further pictures in the file are missing or damaged.</source>
        <translation>Weitere Bilder der Datei fehlen oder sind beschädigt.</translation>
    </message>
    <message>
        <source>Gain map dropped: the result is not HDR.</source>
        <translation>Gain-Map nicht übernommen: Das Ergebnis ist nicht HDR.</translation>
    </message>
    <message>
        <source>Gamma and primaries converted to an ICC profile.</source>
        <translation>Gamma und Primärfarben in ein ICC-Profil umgewandelt.</translation>
    </message>
    <message>
        <source>Georeference (GeoTIFF) dropped.</source>
        <translation>Georeferenz (GeoTIFF) nicht übernommen.</translation>
    </message>
    <message>
        <source>Give 1 or more.</source>
        <translation>Geben Sie 1 oder mehr an.</translation>
    </message>
    <message>
        <source>Give a name that ends with {known}.</source>
        <translation>Geben Sie einen Namen an, der auf {known} endet.</translation>
    </message>
    <message>
        <source>Give a number from 1 to 64.</source>
        <translation>Geben Sie eine Zahl von 1 bis 64 an.</translation>
    </message>
    <message>
        <source>Give torchvision&apos;s AlexNet, and alex.pth of version 0.1 of LPIPS.</source>
        <translation>Geben Sie das AlexNet von torchvision und alex.pth der LPIPS-Version 0.1 an.</translation>
    </message>
    <message>
        <source>Grain must be between 0 and 100 %</source>
        <translation>Das Korn muss zwischen 0 und 100&#xa0;% liegen</translation>
    </message>
    <message>
        <source>HDR ({transfer}) is not marked in the result, which will look pale.</source>
        <translation>HDR ({transfer}) wird im Ergebnis nicht gekennzeichnet, das daher blass aussieht.</translation>
    </message>
    <message>
        <source>HDR ({transfer}): enlarged as it is stored, with its profile.</source>
        <translation>HDR ({transfer}): wie gespeichert vergrößert, mit seinem Profil.</translation>
    </message>
    <message>
        <source>HEIC images need an extra package</source>
        <translation>HEIC-Bilder benötigen ein zusätzliches Paket</translation>
    </message>
    <message>
        <source>IPTC</source>
        <translation>IPTC</translation>
    </message>
    <message>
        <source>IPTC (as XMP)</source>
        <translation>IPTC (als XMP)</translation>
    </message>
    <message>
        <source>If you trust the file, raise the limit with --pixel-limit.</source>
        <translation>Wenn Sie der Datei vertrauen, erhöhen Sie die Grenze mit --pixel-limit.</translation>
    </message>
    <message>
        <source>Install it with: {command}.</source>
        <translation>Installieren Sie es mit: {command}.</translation>
    </message>
    <message>
        <source>Install srgui again.</source>
        <translation>Installieren Sie srgui neu.</translation>
    </message>
    <message>
        <source>Install srgui[exr], or save the picture as a TIFF.</source>
        <translation>Installieren Sie srgui[exr] oder speichern Sie das Bild als TIFF.</translation>
    </message>
    <message>
        <source>Install srgui[raw], or export a TIFF from your raw converter.</source>
        <translation>Installieren Sie srgui[raw] oder exportieren Sie ein TIFF aus Ihrem RAW-Konverter.</translation>
    </message>
    <message>
        <source>Install the libraries that the README lists for Qt, or use `srgui upscale`.</source>
        <translation>Installieren Sie die in der README für Qt genannten Bibliotheken oder verwenden Sie `srgui upscale`.</translation>
    </message>
    <message>
        <source>Its weights don&apos;t match its architecture.</source>
        <translation>Die Gewichte passen nicht zur Architektur.</translation>
    </message>
    <message>
        <source>JPEG, quality about {quality}</source>
        <translation>JPEG, Qualität etwa {quality}</translation>
    </message>
    <message>
        <source>Layers flattened.</source>
        <translation>Ebenen zusammengefügt.</translation>
    </message>
    <message>
        <source>LibRaw does not support this camera raw, or it is damaged</source>
        <translation>Kamera-RAW wird von LibRaw nicht unterstützt oder ist beschädigt</translation>
    </message>
    <message>
        <source>MS-LapSRN can&apos;t have {count} recursions</source>
        <translation>MS-LapSRN kann nicht {count} Rekursionen haben</translation>
    </message>
    <message>
        <source>MS-LapSRN with {best} recursions: {psnr:.1f} dB on test pictures (with {others})</source>
        <translation>MS-LapSRN mit {best} Rekursionen: {psnr:.1f}&#xa0;dB auf Testbildern (mit {others})</translation>
    </message>
    <message>
        <source>Motion-photo video dropped.</source>
        <translation>Video des Bewegungsfotos nicht übernommen.</translation>
    </message>
    <message>
        <source>Name a folder, or a file with the suffix of a format.</source>
        <translation>Geben Sie einen Ordner an oder eine Datei mit der Endung eines Formats.</translation>
    </message>
    <message>
        <source>Natural must be between 0 and 100 %</source>
        <translation>„Natürlich“ muss zwischen 0 und 100&#xa0;% liegen</translation>
    </message>
    <message>
        <source>ONNX Runtime can&apos;t load it</source>
        <translation>ONNX Runtime kann die Datei nicht laden</translation>
    </message>
    <message>
        <source>Old JPEG, twice as large</source>
        <translation>Altes JPEG, doppelt</translation>
    </message>
    <message>
        <source>On Debian and Ubuntu run `sudo apt install {packages}`, or use `srgui upscale`.</source>
        <translation>Führen Sie unter Debian und Ubuntu `sudo apt install {packages}` aus oder verwenden Sie `srgui upscale`.</translation>
    </message>
    <message>
        <source>Only the first of {count} frames was read.</source>
        <translation>Nur das erste von {count} Einzelbildern wurde gelesen.</translation>
    </message>
    <message>
        <source>Only the first of {count} pages was read.</source>
        <translation>Nur die erste von {count} Seiten wurde gelesen.</translation>
    </message>
    <message>
        <source>Open the files themselves to upscale them again.</source>
        <translation>Um diese Dateien erneut zu vergrößern, öffnen Sie sie einzeln.</translation>
    </message>
    <message>
        <source>OpenEXR files need the package OpenEXR, which is not installed</source>
        <translation>OpenEXR-Dateien benötigen das Paket OpenEXR, das nicht installiert ist</translation>
    </message>
    <message>
        <source>OpenVINO can&apos;t compute on {device!r}</source>
        <translation>OpenVINO kann nicht auf {device!r} rechnen</translation>
    </message>
    <message>
        <source>OpenVINO can&apos;t load it</source>
        <translation>OpenVINO kann die Datei nicht laden</translation>
    </message>
    <message>
        <source>Palette expanded to RGB.</source>
        <translation>Palette in RGB umgewandelt.</translation>
    </message>
    <message>
        <source>Pipe it through ffmpeg -i VIDEO -f yuv4mpegpipe -.</source>
        <translation>Leiten Sie es durch ffmpeg -i VIDEO -f yuv4mpegpipe -.</translation>
    </message>
    <message>
        <source>Print of 20 × 30 cm, 300 dpi</source>
        <translation>Druck 20 × 30 cm, 300 dpi</translation>
    </message>
    <message>
        <source>Put the files of the checkpoint into one folder.</source>
        <translation>Legen Sie die Dateien des Checkpoints in einen gemeinsamen Ordner.</translation>
    </message>
    <message>
        <source>PyTorch is not installed</source>
        <translation>PyTorch ist nicht installiert</translation>
    </message>
    <message>
        <source>Reduced from {bits} to 8 bits per channel.</source>
        <translation>Von {bits} auf 8 Bit pro Kanal reduziert.</translation>
    </message>
    <message>
        <source>Run pip install &apos;srgui[onnx]&apos;.</source>
        <translation>Führen Sie pip install &apos;srgui[onnx]&apos; aus.</translation>
    </message>
    <message>
        <source>Run pip install &apos;srgui[research]&apos;.</source>
        <translation>Führen Sie pip install &apos;srgui[research]&apos; aus.</translation>
    </message>
    <message>
        <source>Run pip install &apos;srgui[spandrel]&apos; to import other architectures.</source>
        <translation>Führen Sie pip install &apos;srgui[spandrel]&apos; aus, um andere Architekturen zu importieren.</translation>
    </message>
    <message>
        <source>Run pip install &apos;srgui[spandrel]&apos;.</source>
        <translation>Führen Sie pip install &apos;srgui[spandrel]&apos; aus.</translation>
    </message>
    <message>
        <source>Run pip install srgui.</source>
        <translation>Führen Sie pip install srgui aus.</translation>
    </message>
    <message>
        <source>Save it again with Maximize Compatibility.</source>
        <translation>Speichern Sie die Datei erneut mit „Kompatibilität maximieren“.</translation>
    </message>
    <message>
        <source>Save it as PNG or TIFF in another program.</source>
        <translation>Speichern Sie das Bild in einem anderen Programm als PNG oder TIFF.</translation>
    </message>
    <message>
        <source>Save it as PNG or TIFF in the program it comes from.</source>
        <translation>Speichern Sie das Bild im ursprünglichen Programm als PNG oder TIFF.</translation>
    </message>
    <message>
        <source>Save it as a TIFF.</source>
        <translation>Speichern Sie das Bild als TIFF.</translation>
    </message>
    <message>
        <source>Save it as a single file, with its weights inside.</source>
        <translation>Speichern Sie das Netz als einzelne Datei, die die Gewichte enthält.</translation>
    </message>
    <message>
        <source>Save or copy it to a folder first.</source>
        <translation>Speichern oder kopieren Sie das Bild zuerst in einen Ordner.</translation>
    </message>
    <message>
        <source>Skipped files that are not images</source>
        <translation>Dateien übersprungen, die keine Bilder sind</translation>
    </message>
    <message>
        <source>Skipped results of earlier upscaling</source>
        <translation>Frühere Vergrößerungen übersprungen</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Etwas ist schiefgelaufen</translation>
    </message>
    <message>
        <source>Start it in a graphical session, or use `srgui upscale` without a window.</source>
        <translation>Starten Sie srgui in einer grafischen Sitzung oder verwenden Sie `srgui upscale` ohne Fenster.</translation>
    </message>
    <message>
        <source>Start processes with multiprocessing&apos;s method &apos;spawn&apos;.</source>
        <translation>Starten Sie Prozesse mit der multiprocessing-Methode „spawn“.</translation>
    </message>
    <message>
        <source>Strength must be between 0 and 100 %</source>
        <translation>Die Stärke muss zwischen 0 und 100&#xa0;% liegen</translation>
    </message>
    <message>
        <source>Supported formats are {known}.</source>
        <translation>Unterstützte Formate sind {known}.</translation>
    </message>
    <message>
        <source>The file contains a larger picture, {width} x {height}, that was not read.</source>
        <translation>Die Datei enthält ein größeres Bild, {width} × {height}, das nicht gelesen wurde.</translation>
    </message>
    <message>
        <source>The file is intact and unchanged</source>
        <translation>Die Datei ist intakt und unverändert</translation>
    </message>
    <message>
        <source>The file is intact:</source>
        <translation>Die Datei ist intakt:</translation>
    </message>
    <message>
        <source>The list of networks {path} is damaged</source>
        <translation>Die Liste der Netze {path} ist beschädigt</translation>
    </message>
    <message>
        <source>The picture can&apos;t be enlarged</source>
        <translation>Das Bild lässt sich nicht vergrößern</translation>
    </message>
    <message>
        <source>There are no files that match {name}</source>
        <translation>Keine Dateien passen zu {name}</translation>
    </message>
    <message>
        <source>There are no pictures in that folder</source>
        <translation>Dieser Ordner enthält keine Bilder</translation>
    </message>
    <message>
        <source>There is no device {device!r}</source>
        <translation>Es gibt kein Gerät {device!r}</translation>
    </message>
    <message>
        <source>There is no imported network {name!r}</source>
        <translation>Es gibt kein importiertes Netz {name!r}</translation>
    </message>
    <message>
        <source>There is no network {name!r}</source>
        <translation>Es gibt kein Netz {name!r}</translation>
    </message>
    <message>
        <source>There is no picture in the clipboard</source>
        <translation>Die Zwischenablage enthält kein Bild</translation>
    </message>
    <message>
        <source>There is no picture in what was dropped</source>
        <translation>Die abgelegten Objekte enthalten kein Bild</translation>
    </message>
    <message>
        <source>There is no preset {name!r}</source>
        <translation>Es gibt kein Preset {name!r}</translation>
    </message>
    <message>
        <source>This can&apos;t be a reference</source>
        <translation>Dieses Bild kann keine Referenz sein</translation>
    </message>
    <message>
        <source>Try another network or a smaller factor.</source>
        <translation>Versuchen Sie ein anderes Netz oder einen kleineren Faktor.</translation>
    </message>
    <message>
        <source>Unknown tags dropped: {tags}.</source>
        <translation>Unbekannte Tags nicht übernommen: {tags}.</translation>
    </message>
    <message>
        <source>Values outside that range were clipped.</source>
        <translation>Werte außerhalb dieses Bereichs wurden abgeschnitten.</translation>
    </message>
    <message>
        <source>Web, 2048 pixels</source>
        <translation>Web, 2048 Pixel</translation>
    </message>
    <message>
        <source>Write PNG or TIFF, or choose a smaller scale.</source>
        <translation>Speichern Sie als PNG oder TIFF oder wählen Sie einen kleineren Faktor.</translation>
    </message>
    <message>
        <source>Write PNG or TIFF, which are written piece by piece, or choose a smaller factor.</source>
        <translation>Speichern Sie als PNG oder TIFF, die stückweise geschrieben werden, oder wählen Sie einen kleineren Faktor.</translation>
    </message>
    <message>
        <source>Write PNG or TIFF.</source>
        <translation>Speichern Sie als PNG oder TIFF.</translation>
    </message>
    <message>
        <source>XMP</source>
        <translation>XMP</translation>
    </message>
    <message>
        <source>a file of that name is there</source>
        <translation>Eine Datei dieses Namens ist vorhanden</translation>
    </message>
    <message>
        <source>a single number</source>
        <translation>eine einzelne Zahl</translation>
    </message>
    <message>
        <source>a tensor claims more than the file has</source>
        <translation>Ein Tensor beansprucht mehr Daten, als die Datei enthält</translation>
    </message>
    <message>
        <source>an entry is missing or wrong</source>
        <translation>Eintrag fehlt oder ist falsch</translation>
    </message>
    <message>
        <source>an operation of its program has an unknown field {name!r}</source>
        <translation>Eine Operation des Programms hat das unbekannte Feld {name!r}</translation>
    </message>
    <message>
        <source>an operation of its program lacks {name!r}</source>
        <translation>In einer Operation des Programms fehlt {name!r}</translation>
    </message>
    <message>
        <source>blurred or enlarged before</source>
        <translation>bereits weichgezeichnet oder vergrößert</translation>
    </message>
    <message>
        <source>camera raw</source>
        <translation>Kamera-RAW</translation>
    </message>
    <message>
        <source>colour profile</source>
        <translation>Farbprofil</translation>
    </message>
    <message>
        <source>colour profile (it does not match the pixels)</source>
        <translation>Farbprofil (passt nicht zu den Pixeln)</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>comment (as XMP)</source>
        <translation>Kommentar (als XMP)</translation>
    </message>
    <message>
        <source>comparing colours</source>
        <translation>Farben werden verglichen</translation>
    </message>
    <message>
        <source>connection timed out</source>
        <translation>Zeitüberschreitung der Verbindung</translation>
    </message>
    <message>
        <source>decoding takes longer than {seconds:g} seconds</source>
        <translation>Dekodieren dauert länger als {seconds:g} Sekunden</translation>
    </message>
    <message>
        <source>device or resource busy</source>
        <translation>Gerät oder Ressource belegt</translation>
    </message>
    <message>
        <source>disk quota exceeded</source>
        <translation>Speicherkontingent überschritten</translation>
    </message>
    <message>
        <source>docs/models.md describes the networks that can be imported.</source>
        <translation>docs/models.md beschreibt die importierbaren Netze.</translation>
    </message>
    <message>
        <source>drawing or text, no photograph</source>
        <translation>Zeichnung oder Text, kein Foto</translation>
    </message>
    <message>
        <source>each of its pixels depends on the whole picture, so tile edges may be visible</source>
        <translation>Jedes Pixel hängt vom ganzen Bild ab, daher können Kachelränder sichtbar sein</translation>
    </message>
    <message>
        <source>enlarging test pictures</source>
        <translation>Testbilder werden vergrößert</translation>
    </message>
    <message>
        <source>file exists</source>
        <translation>Datei existiert</translation>
    </message>
    <message>
        <source>file name too long</source>
        <translation>Dateiname zu lang</translation>
    </message>
    <message>
        <source>file too large</source>
        <translation>Datei zu groß</translation>
    </message>
    <message>
        <source>floating point</source>
        <translation>Gleitkomma</translation>
    </message>
    <message>
        <source>floating point ({format} has whole numbers)</source>
        <translation>Gleitkomma ({format} hat ganze Zahlen)</translation>
    </message>
    <message>
        <source>frame {number} is damaged</source>
        <translation>Einzelbild {number} ist beschädigt</translation>
    </message>
    <message>
        <source>grey colour profile ({format} has no grey: converted to sRGB)</source>
        <translation>Graustufen-Farbprofil ({format} hat kein Grau: in sRGB umgewandelt)</translation>
    </message>
    <message>
        <source>host is down</source>
        <translation>Host nicht erreichbar</translation>
    </message>
    <message>
        <source>input/output error</source>
        <translation>Ein-/Ausgabefehler</translation>
    </message>
    <message>
        <source>input: luma (Y of BT.601, 16 to 235 of 255, divided by 255), enlarged by bicubic</source>
        <translation>Eingabe: Luma (Y nach BT.601, 16 bis 235 von 255, geteilt durch 255), bikubisch vergrößert</translation>
    </message>
    <message>
        <source>input: luma (Y of BT.601, 16 to 235 of 255, divided by 255); output: {scale:g}x</source>
        <translation>Eingabe: Luma (Y nach BT.601, 16 bis 235 von 255, geteilt durch 255); Ausgabe: {scale:g}×</translation>
    </message>
    <message>
        <source>input: red, green and blue from 0 to 1; output: {scale:g}x</source>
        <translation>Eingabe: Rot, Grün und Blau von 0 bis 1; Ausgabe: {scale:g}×</translation>
    </message>
    <message>
        <source>is a directory</source>
        <translation>ist ein Verzeichnis</translation>
    </message>
    <message>
        <source>it accepts no picture of any size</source>
        <translation>akzeptiert Bilder keiner Größe</translation>
    </message>
    <message>
        <source>it breaks off in frame {number}</source>
        <translation>bricht in Einzelbild {number} ab</translation>
    </message>
    <message>
        <source>it can&apos;t be stored</source>
        <translation>Speichern nicht möglich</translation>
    </message>
    <message>
        <source>it can&apos;t be the name of a file</source>
        <translation>als Dateiname nicht möglich</translation>
    </message>
    <message>
        <source>it comes from a machine of another byte order</source>
        <translation>stammt von einem Rechner mit anderer Bytereihenfolge</translation>
    </message>
    <message>
        <source>it computes a network wrongly</source>
        <translation>berechnet ein Netz falsch</translation>
    </message>
    <message>
        <source>it contains a single tensor</source>
        <translation>enthält einen einzelnen Tensor</translation>
    </message>
    <message>
        <source>it contains an unknown network, {name!r}</source>
        <translation>unbekanntes Netz {name!r} enthalten</translation>
    </message>
    <message>
        <source>it contains layers without a composite</source>
        <translation>enthält Ebenen ohne Gesamtbild</translation>
    </message>
    <message>
        <source>it contains no weights</source>
        <translation>enthält keine Gewichte</translation>
    </message>
    <message>
        <source>it contains no weights, but an object of {code}</source>
        <translation>enthält keine Gewichte, sondern ein Objekt von {code}</translation>
    </message>
    <message>
        <source>it contains no weights, but {names}</source>
        <translation>enthält keine Gewichte, sondern {names}</translation>
    </message>
    <message>
        <source>it contains no weights, but {names} and {count} more</source>
        <translation>enthält keine Gewichte, sondern {names} und {count} weitere</translation>
    </message>
    <message>
        <source>it contains only layers</source>
        <translation>enthält nur Ebenen</translation>
    </message>
    <message>
        <source>it does not enlarge pictures</source>
        <translation>vergrößert keine Bilder</translation>
    </message>
    <message>
        <source>it ends the program</source>
        <translation>beendet das Programm</translation>
    </message>
    <message>
        <source>it ends too early for valid TOML</source>
        <translation>Datei endet zu früh für gültiges TOML</translation>
    </message>
    <message>
        <source>it exceeds the limit of {limit:g} megapixels</source>
        <translation>Grenze von {limit:g} Megapixeln überschritten</translation>
    </message>
    <message>
        <source>it expands to far more than its file size</source>
        <translation>entpackt sehr viel größer als die Datei</translation>
    </message>
    <message>
        <source>it fails on this machine</source>
        <translation>schlägt auf diesem Computer fehl</translation>
    </message>
    <message>
        <source>it gives another result there</source>
        <translation>liefert dort ein anderes Ergebnis</translation>
    </message>
    <message>
        <source>it has no operations, or too many of them</source>
        <translation>hat keine oder zu viele Operationen</translation>
    </message>
    <message>
        <source>it has too few pixels</source>
        <translation>hat zu wenige Pixel</translation>
    </message>
    <message>
        <source>it has too many layers</source>
        <translation>hat zu viele Schichten</translation>
    </message>
    <message>
        <source>it has too many nodes</source>
        <translation>hat zu viele Knoten</translation>
    </message>
    <message>
        <source>it has {count} inputs instead of one</source>
        <translation>hat {count} Eingaben statt einer</translation>
    </message>
    <message>
        <source>it has {count} results instead of one</source>
        <translation>hat {count} Ergebnisse statt eines</translation>
    </message>
    <message>
        <source>it has {width} x {height} pixels, its original {columns} x {rows}</source>
        <translation>hat {width} × {height} Pixel, das Original {columns} × {rows}</translation>
    </message>
    <message>
        <source>it is a DRRN with a bank of {count} filters, whose units share none</source>
        <translation>DRRN mit einer Bank von {count} Filtern, dessen Einheiten keine Filter gemeinsam nutzen</translation>
    </message>
    <message>
        <source>it is a MATLAB 7.3 file; save it with -v7 in MATLAB</source>
        <translation>MATLAB-7.3-Datei; speichern Sie sie in MATLAB mit -v7</translation>
    </message>
    <message>
        <source>it is a camera raw</source>
        <translation>ist ein Kamera-RAW</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>ist ein Ordner</translation>
    </message>
    <message>
        <source>it is a zip archive without a PyTorch network</source>
        <translation>ZIP-Archiv ohne PyTorch-Netz</translation>
    </message>
    <message>
        <source>it is not UTF-8 text</source>
        <translation>kein UTF-8-Text</translation>
    </message>
    <message>
        <source>it is not a picture, or it is damaged</source>
        <translation>kein Bild oder beschädigt</translation>
    </message>
    <message>
        <source>its module {name} is a {kind}, which a program can&apos;t express</source>
        <translation>Modul {name} ist ein {kind}, was ein Programm nicht ausdrücken kann</translation>
    </message>
    <message>
        <source>its module {name} is an approximation</source>
        <translation>Modul {name} ist eine Näherung</translation>
    </message>
    <message>
        <source>the values of the {kind} {name!r} differ in size</source>
        <translation>Werte von {kind} {name!r} sind verschieden groß</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>Datei ist beschädigt</translation>
    </message>
    <message>
        <source>Choose PNG or WebP; animations can be written as GIF.</source>
        <translation>PNG oder WebP wählen; Animationen können als GIF geschrieben werden.</translation>
    </message>
    <message>
        <source>GIF has only 256 colours</source>
        <translation>GIF hat nur 256 Farben</translation>
    </message>
    <message>
        <source>ONNX, ncnn, PyTorch, TensorFlow, MATLAB and Caffe files can be imported.</source>
        <translation>ONNX-, ncnn-, PyTorch-, TensorFlow-, MATLAB- und Caffe-Dateien können importiert werden.</translation>
    </message>
    <message>
        <source>artefacts are removed</source>
        <translation>Artefakte werden entfernt</translation>
    </message>
    <message>
        <source>it is an incomplete archive, as an interrupted download leaves it</source>
        <translation>ein unvollständiges Archiv, wie es ein abgebrochener Download hinterlässt</translation>
    </message>
    <message>
        <source>it is damaged, or contains objects instead of arrays of numbers</source>
        <translation>Datei ist beschädigt oder enthält Objekte statt Zahlenfelder</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>Video ist leer</translation>
    </message>
    <message>
        <source>it is interlaced</source>
        <translation>Video liegt im Zeilensprungverfahren vor</translation>
    </message>
    <message>
        <source>it is larger than any network that is known here</source>
        <translation>größer als jedes hier bekannte Netz</translation>
    </message>
    <message>
        <source>it is not a .safetensors file, or it is damaged</source>
        <translation>keine .safetensors-Datei oder beschädigt</translation>
    </message>
    <message>
        <source>it is not a YUV4MPEG2 stream</source>
        <translation>kein YUV4MPEG2-Datenstrom</translation>
    </message>
    <message>
        <source>it is not a record of srgui evaluate</source>
        <translation>keine Aufzeichnung von srgui evaluate</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>keine reguläre Datei</translation>
    </message>
    <message>
        <source>it is not a subclass of srgui.networks.network.Network</source>
        <translation>keine Unterklasse von srgui.networks.network.Network</translation>
    </message>
    <message>
        <source>it is not an intact Caffe network</source>
        <translation>kein intaktes Caffe-Netz</translation>
    </message>
    <message>
        <source>it is not an intact ONNX file</source>
        <translation>keine intakte ONNX-Datei</translation>
    </message>
    <message>
        <source>it is not an intact TensorFlow checkpoint</source>
        <translation>kein intakter TensorFlow-Checkpoint</translation>
    </message>
    <message>
        <source>it is not an intact TensorFlow graph</source>
        <translation>kein intakter TensorFlow-Graph</translation>
    </message>
    <message>
        <source>it is not installed, or can&apos;t be loaded</source>
        <translation>nicht installiert oder nicht ladbar</translation>
    </message>
    <message>
        <source>it is the picture&apos;s own source</source>
        <translation>Datei ist die Vorlage des Bilds selbst</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>zu groß</translation>
    </message>
    <message>
        <source>it isn&apos;t a network that srgui can read</source>
        <translation>es ist kein Netz, das srgui lesen kann</translation>
    </message>
    <message>
        <source>it restores test pictures worse than bicubic: {own:.1f} dB instead of {plain:.1f}</source>
        <translation>stellt Testbilder schlechter als bikubisch wieder her: {own:.1f}&#xa0;dB statt {plain:.1f}</translation>
    </message>
    <message>
        <source>it supports factors from 1 to {greatest}</source>
        <translation>unterstützt Faktoren von 1 bis {greatest}</translation>
    </message>
    <message>
        <source>it takes longer than {seconds:g} seconds</source>
        <translation>dauert länger als {seconds:g} Sekunden</translation>
    </message>
    <message>
        <source>it takes too much memory</source>
        <translation>benötigt zu viel Speicher</translation>
    </message>
    <message>
        <source>it uses a constant in a way that is not supported</source>
        <translation>verwendet eine Konstante in nicht unterstützter Weise</translation>
    </message>
    <message>
        <source>it was imported as {format}, and is run as it is</source>
        <translation>wurde als {format} importiert und wird unverändert ausgeführt</translation>
    </message>
    <message>
        <source>its .bin file is shorter than the layers need</source>
        <translation>.bin-Datei ist kürzer, als die Schichten es erfordern</translation>
    </message>
    <message>
        <source>its .param file is incomplete</source>
        <translation>.param-Datei ist unvollständig</translation>
    </message>
    <message>
        <source>its .param file is not a description of a network</source>
        <translation>.param-Datei ist keine Beschreibung eines Netzes</translation>
    </message>
    <message>
        <source>its .param file is too long</source>
        <translation>.param-Datei ist zu lang</translation>
    </message>
    <message>
        <source>its DRCN is incomplete ({name!r} is missing)</source>
        <translation>DRCN ist unvollständig ({name!r} fehlt)</translation>
    </message>
    <message>
        <source>its LapSRN is incomplete ({name!r} is missing)</source>
        <translation>LapSRN ist unvollständig ({name!r} fehlt)</translation>
    </message>
    <message>
        <source>its MS-LapSRN is incomplete</source>
        <translation>MS-LapSRN ist unvollständig</translation>
    </message>
    <message>
        <source>its activation {name} is not supported</source>
        <translation>Aktivierung {name} wird nicht unterstützt</translation>
    </message>
    <message>
        <source>its architecture is not known to spandrel either</source>
        <translation>Architektur ist auch spandrel nicht bekannt</translation>
    </message>
    <message>
        <source>its channels is neither 1 nor 3</source>
        <translation>channels ist weder 1 noch 3</translation>
    </message>
    <message>
        <source>its constant {name} is not supported</source>
        <translation>Konstante {name} wird nicht unterstützt</translation>
    </message>
    <message>
        <source>its content does not match the hash in the manifest</source>
        <translation>Inhalt passt nicht zum Hash im Manifest</translation>
    </message>
    <message>
        <source>its convolution {name} is not supported</source>
        <translation>Faltung {name} wird nicht unterstützt</translation>
    </message>
    <message>
        <source>its decoder has crashed</source>
        <translation>Decoder ist abgestürzt</translation>
    </message>
    <message>
        <source>its depth-to-space {name} is not supported</source>
        <translation>Depth-to-Space {name} wird nicht unterstützt</translation>
    </message>
    <message>
        <source>its difference {name} is not supported</source>
        <translation>Differenz {name} wird nicht unterstützt</translation>
    </message>
    <message>
        <source>its engine does not accept it</source>
        <translation>Engine nimmt es nicht an</translation>
    </message>
    <message>
        <source>its engine fails</source>
        <translation>Engine schlägt fehl</translation>
    </message>
    <message>
        <source>its enlargement {name} is not by a whole scale_factor, nearest or bilinear without align_corners</source>
        <translation>Vergrößerung {name} erfolgt nicht um einen ganzzahligen scale_factor mit nearest oder bilinear ohne align_corners</translation>
    </message>
    <message>
        <source>its family has none</source>
        <translation>Diese Netzfamilie hat keine</translation>
    </message>
    <message>
        <source>its format does not support it</source>
        <translation>Das Format unterstützt es nicht</translation>
    </message>
    <message>
        <source>its forward calls {name}</source>
        <translation>forward ruft {name} auf</translation>
    </message>
    <message>
        <source>its forward calls {target}, which a program can&apos;t express</source>
        <translation>forward ruft {target} auf, was ein Programm nicht ausdrücken kann</translation>
    </message>
    <message>
        <source>its forward can&apos;t be followed ({why})</source>
        <translation>forward lässt sich nicht nachvollziehen ({why})</translation>
    </message>
    <message>
        <source>its forward divides by something else than a number</source>
        <translation>forward teilt durch etwas anderes als eine Zahl</translation>
    </message>
    <message>
        <source>its forward does not return a tuple of results</source>
        <translation>forward gibt kein Tupel von Ergebnissen zurück</translation>
    </message>
    <message>
        <source>its forward uses {name} in a way that a program can&apos;t express</source>
        <translation>forward verwendet {name} so, wie es ein Programm nicht ausdrücken kann</translation>
    </message>
    <message>
        <source>its graph contains no network of this kind</source>
        <translation>Graph enthält kein Netz dieser Art</translation>
    </message>
    <message>
        <source>its header has no size</source>
        <translation>Header enthält keine Größe</translation>
    </message>
    <message>
        <source>its hyperparameters is not a dict</source>
        <translation>hyperparameters ist kein dict</translation>
    </message>
    <message>
        <source>its index is compressed</source>
        <translation>Index ist komprimiert</translation>
    </message>
    <message>
        <source>its index is implausibly large</source>
        <translation>Index ist unplausibel groß</translation>
    </message>
    <message>
        <source>its input is not a picture</source>
        <translation>Eingabe ist kein Bild</translation>
    </message>
    <message>
        <source>its layer {name} ({kind}) is not supported</source>
        <translation>Schicht {name} ({kind}) wird nicht unterstützt</translation>
    </message>
    <message>
        <source>its layer {name} has no weights</source>
        <translation>Schicht {name} hat keine Gewichte</translation>
    </message>
    <message>
        <source>its layer {name} is damaged</source>
        <translation>Schicht {name} ist beschädigt</translation>
    </message>
    <message>
        <source>its layer {name} is implausibly large</source>
        <translation>Schicht {name} ist unplausibel groß</translation>
    </message>
    <message>
        <source>its layer {name} is not a plain sum</source>
        <translation>Schicht {name} ist keine einfache Summe</translation>
    </message>
    <message>
        <source>its layer {name} is of the kind {kind}, which is not supported</source>
        <translation>Schicht {name} ist von der nicht unterstützten Art {kind}</translation>
    </message>
    <message>
        <source>its layer {name} is there twice</source>
        <translation>Schicht {name} ist doppelt vorhanden</translation>
    </message>
    <message>
        <source>its line {line!r} is damaged</source>
        <translation>Zeile {line!r} ist beschädigt</translation>
    </message>
    <message>
        <source>its max_scale is not a whole number</source>
        <translation>max_scale ist keine ganze Zahl</translation>
    </message>
    <message>
        <source>its maximum {name} is not supported</source>
        <translation>Maximum {name} wird nicht unterstützt</translation>
    </message>
    <message>
        <source>its metadata can&apos;t be read</source>
        <translation>Metadaten sind nicht lesbar</translation>
    </message>
    <message>
        <source>its metadata lacks {names}</source>
        <translation>In den Metadaten fehlt {names}</translation>
    </message>
    <message>
        <source>its module {name} does not enlarge by {stride} exactly</source>
        <translation>Modul {name} vergrößert nicht genau um {stride}</translation>
    </message>
    <message>
        <source>its module {name} does not keep the size with zeros around it</source>
        <translation>Modul {name} behält die Größe mit Nullen am Rand nicht bei</translation>
    </message>
    <message>
        <source>its module {name} is a {kind}</source>
        <translation>Modul {name} ist ein {kind}</translation>
    </message>
    <message>
        <source>its module {name} is not square: {numbers}</source>
        <translation>Modul {name} ist nicht quadratisch: {numbers}</translation>
    </message>
    <message>
        <source>its module {name} normalises without learned numbers</source>
        <translation>Modul {name} normalisiert ohne gelernte Zahlen</translation>
    </message>
    <message>
        <source>its name has no suffix</source>
        <translation>Name hat keine Endung</translation>
    </message>
    <message>
        <source>its network, {code} with {names}, is none of LapSRN, MS-LapSRN, DRRN and DRCN</source>
        <translation>Netz {code} mit {names} ist weder LapSRN noch MS-LapSRN, DRRN oder DRCN</translation>
    </message>
    <message>
        <source>its operation {name} ({kind}) is not supported</source>
        <translation>Operation {name} ({kind}) wird nicht unterstützt</translation>
    </message>
    <message>
        <source>its pre_enlarged is neither True nor False</source>
        <translation>pre_enlarged ist weder True noch False</translation>
    </message>
    <message>
        <source>its product {name} is not supported</source>
        <translation>Produkt {name} wird nicht unterstützt</translation>
    </message>
    <message>
        <source>its program does not say whether its input is enlarged first</source>
        <translation>Programm gibt nicht an, ob die Eingabe zuerst vergrößert wird</translation>
    </message>
    <message>
        <source>its program enlarges what is enlarged first</source>
        <translation>Programm vergrößert, was zuerst vergrößert wird</translation>
    </message>
    <message>
        <source>its program enlarges {factors} times, not up to {scale}</source>
        <translation>Programm vergrößert {factors}-fach, nicht bis {scale}-fach</translation>
    </message>
    <message>
        <source>its program has an unknown operation, {entry}</source>
        <translation>Programm hat eine unbekannte Operation, {entry}</translation>
    </message>
    <message>
        <source>its program has no list of operations, or too many of them</source>
        <translation>Programm hat keine Liste von Operationen oder zu viele davon</translation>
    </message>
    <message>
        <source>its program has unknown steps, {names}</source>
        <translation>Programm hat unbekannte Schritte, {names}</translation>
    </message>
    <message>
        <source>its program has {colours!r} colours</source>
        <translation>Programm hat {colours!r} Farben</translation>
    </message>
    <message>
        <source>its program has {steps} steps and {results} results</source>
        <translation>Programm hat {steps} Schritte und {results} Ergebnisse</translation>
    </message>
    <message>
        <source>its program is not a JSON object</source>
        <translation>Programm ist kein JSON-Objekt</translation>
    </message>
    <message>
        <source>its program is not valid JSON</source>
        <translation>Programm ist kein gültiges JSON</translation>
    </message>
    <message>
        <source>its program is too long</source>
        <translation>Programm ist zu lang</translation>
    </message>
    <message>
        <source>its program supports factors up to {scale}</source>
        <translation>Programm unterstützt Faktoren bis {scale}</translation>
    </message>
    <message>
        <source>its program takes an implausible amount of work</source>
        <translation>Programm erfordert unplausibel viel Rechenaufwand</translation>
    </message>
    <message>
        <source>its result does not look like its input</source>
        <translation>Ergebnis sieht der Eingabe nicht ähnlich</translation>
    </message>
    <message>
        <source>its result is not a whole multiple of its input</source>
        <translation>Ergebnis ist kein ganzzahliges Vielfaches der Eingabe</translation>
    </message>
    <message>
        <source>its step_kinds is not a tuple of names</source>
        <translation>step_kinds ist kein Tupel von Namen</translation>
    </message>
    <message>
        <source>its tensor {name} is not among its parameters and buffers</source>
        <translation>Tensor {name} gehört nicht zu den Parametern und Puffern</translation>
    </message>
    <message>
        <source>its tensors ({names}) are not those of DRRN&apos;s PyTorch port</source>
        <translation>Tensoren ({names}) sind nicht die der PyTorch-Portierung von DRRN</translation>
    </message>
    <message>
        <source>its tensors ({names}) are not those of LapSRN, MS-LapSRN, DRRN or DRCN</source>
        <translation>Tensoren ({names}) sind nicht die von LapSRN, MS-LapSRN, DRRN oder DRCN</translation>
    </message>
    <message>
        <source>its tensors don&apos;t fit ({name} is missing)</source>
        <translation>Tensoren passen nicht ({name} fehlt)</translation>
    </message>
    <message>
        <source>its tensors don&apos;t fit ({name} is {found} instead of {shape})</source>
        <translation>Tensoren passen nicht ({name} ist {found} statt {shape})</translation>
    </message>
    <message>
        <source>its transposed convolution {name} is dilated or grouped</source>
        <translation>transponierte Faltung {name} ist dilatiert oder gruppiert</translation>
    </message>
    <message>
        <source>its value {name} is never computed</source>
        <translation>Wert {name} wird nie berechnet</translation>
    </message>
    <message>
        <source>its value {name} is not supported</source>
        <translation>Wert {name} wird nicht unterstützt</translation>
    </message>
    <message>
        <source>its variable {name} is missing</source>
        <translation>Variable {name} fehlt</translation>
    </message>
    <message>
        <source>its weights are in other files</source>
        <translation>Gewichte liegen in anderen Dateien</translation>
    </message>
    <message>
        <source>its {width} x {height} pixels are too few at {scale}x</source>
        <translation>{width} × {height} Pixel sind zu wenig bei {scale}×</translation>
    </message>
    <message>
        <source>its {width} x {height} pixels have other proportions than {of_source}</source>
        <translation>{width} × {height} Pixel haben ein anderes Seitenverhältnis als {of_source}</translation>
    </message>
    <message>
        <source>line {line} is not valid TOML</source>
        <translation>Zeile {line} ist kein gültiges TOML</translation>
    </message>
    <message>
        <source>lossless compression</source>
        <translation>verlustfreie Kompression</translation>
    </message>
    <message>
        <source>matplotlib is not installed</source>
        <translation>matplotlib ist nicht installiert</translation>
    </message>
    <message>
        <source>measuring its reach</source>
        <translation>Reichweite wird gemessen</translation>
    </message>
    <message>
        <source>memory ran out</source>
        <translation>Speicher reicht nicht aus</translation>
    </message>
    <message>
        <source>multichannel (spot-colour) files are not supported</source>
        <translation>Mehrkanaldateien (mit Schmuckfarben) werden nicht unterstützt</translation>
    </message>
    <message>
        <source>ncnn can&apos;t compute on {device!r}</source>
        <translation>ncnn kann nicht auf {device!r} rechnen</translation>
    </message>
    <message>
        <source>ncnn can&apos;t load it</source>
        <translation>ncnn kann die Datei nicht laden</translation>
    </message>
    <message>
        <source>neither ONNX Runtime nor OpenVINO is installed</source>
        <translation>Weder ONNX Runtime noch OpenVINO ist installiert</translation>
    </message>
    <message>
        <source>no MatConvNet network can be read from it</source>
        <translation>kein MatConvNet-Netz lesbar</translation>
    </message>
    <message>
        <source>no graphics card with Vulkan was found</source>
        <translation>keine Grafikkarte mit Vulkan gefunden</translation>
    </message>
    <message>
        <source>no network can be built from it</source>
        <translation>Daraus lässt sich kein Netz aufbauen</translation>
    </message>
    <message>
        <source>no picture has that name or a name starting with it</source>
        <translation>Kein Bild hat diesen Namen oder einen Namen, der so beginnt</translation>
    </message>
    <message>
        <source>no space left on device</source>
        <translation>kein Speicherplatz mehr verfügbar</translation>
    </message>
    <message>
        <source>no such file or directory</source>
        <translation>Datei oder Verzeichnis nicht gefunden</translation>
    </message>
    <message>
        <source>no traces of compression, noise or blur</source>
        <translation>keine Spuren von Kompression, Rauschen oder Unschärfe</translation>
    </message>
    <message>
        <source>noise of about {levels:.0f} levels</source>
        <translation>Rauschen von etwa {levels:.0f} Stufen</translation>
    </message>
    <message>
        <source>not a directory</source>
        <translation>kein Verzeichnis</translation>
    </message>
    <message>
        <source>not enough memory even for the smallest tile</source>
        <translation>zu wenig Speicher selbst für die kleinste Kachel</translation>
    </message>
    <message>
        <source>nothing can be enlarged {factor} times</source>
        <translation>{factor}-fache Vergrößerung ist nicht möglich</translation>
    </message>
    <message>
        <source>operation not permitted</source>
        <translation>Vorgang nicht zulässig</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>keine Berechtigung</translation>
    </message>
    <message>
        <source>pixel art; choose “Pixel art” to keep its squares</source>
        <translation>Pixel-Art; „Pixel-Art“ wählen, um die Quadrate zu erhalten</translation>
    </message>
    <message>
        <source>pixels are repeated, without a network</source>
        <translation>Pixel werden wiederholt, ohne Netz</translation>
    </message>
    <message>
        <source>program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>read-only file system</source>
        <translation>Dateisystem ist schreibgeschützt</translation>
    </message>
    <message>
        <source>reading the file</source>
        <translation>Datei wird gelesen</translation>
    </message>
    <message>
        <source>resolution</source>
        <translation>Auflösung</translation>
    </message>
    <message>
        <source>running it crashes, takes too long or too much memory</source>
        <translation>Ausführung stürzt ab, dauert zu lange oder benötigt zu viel Speicher</translation>
    </message>
    <message>
        <source>running it for the first time</source>
        <translation>Netz wird zum ersten Mal ausgeführt</translation>
    </message>
    <message>
        <source>saving</source>
        <translation>wird gespeichert</translation>
    </message>
    <message>
        <source>scipy is not installed</source>
        <translation>scipy ist nicht installiert</translation>
    </message>
    <message>
        <source>some fields of IPTC (XMP has no place for them)</source>
        <translation>einige IPTC-Felder (ohne Entsprechung in XMP)</translation>
    </message>
    <message>
        <source>srgui models lists them.</source>
        <translation>srgui models listet sie auf.</translation>
    </message>
    <message>
        <source>srgui opens files only and loads nothing over a network</source>
        <translation>srgui öffnet nur Dateien und lädt nichts aus dem Netzwerk</translation>
    </message>
    <message>
        <source>tensor {name!r} belongs to another network</source>
        <translation>Tensor {name!r} gehört zu einem anderen Netz</translation>
    </message>
    <message>
        <source>tensor {name!r} contains values that are not numbers</source>
        <translation>Tensor {name!r} enthält Werte, die keine Zahlen sind</translation>
    </message>
    <message>
        <source>tensor {name!r} has another shape</source>
        <translation>Tensor {name!r} hat eine andere Form</translation>
    </message>
    <message>
        <source>tensor {name!r} has implausibly large values, up to {value:.0e}</source>
        <translation>Tensor {name!r} hat unplausibel große Werte, bis {value:.0e}</translation>
    </message>
    <message>
        <source>tensor {name!r} has shape {found}</source>
        <translation>Tensor {name!r} hat die Form {found}</translation>
    </message>
    <message>
        <source>tensor {name!r} has shape {found} instead of {shape}</source>
        <translation>Tensor {name!r} hat die Form {found} statt {shape}</translation>
    </message>
    <message>
        <source>tensor {name!r} is missing</source>
        <translation>Tensor {name!r} fehlt</translation>
    </message>
    <message>
        <source>tensor {name!r} is of the wrong type</source>
        <translation>Tensor {name!r} hat den falschen Typ</translation>
    </message>
    <message>
        <source>tensor {name!r} is {kind}, not float32 or float16</source>
        <translation>Tensor {name!r} ist {kind}, nicht float32 oder float16</translation>
    </message>
    <message>
        <source>the channels of {name!r} can&apos;t be divided into groups</source>
        <translation>Kanäle von {name!r} lassen sich nicht in Gruppen aufteilen</translation>
    </message>
    <message>
        <source>the description of its network makes no sense</source>
        <translation>Beschreibung des Netzes ergibt keinen Sinn</translation>
    </message>
    <message>
        <source>the difference {name!r} is not of two</source>
        <translation>Differenz {name!r} besteht nicht aus zwei Werten</translation>
    </message>
    <message>
        <source>the dilation or groups of {name!r} make no sense</source>
        <translation>Dilatation oder Gruppen von {name!r} ergeben keinen Sinn</translation>
    </message>
    <message>
        <source>the display {setting} does not respond</source>
        <translation>Anzeige {setting} reagiert nicht</translation>
    </message>
    <message>
        <source>the existing file is not an earlier report</source>
        <translation>Vorhandene Datei ist kein früherer Bericht</translation>
    </message>
    <message>
        <source>the file already exists</source>
        <translation>Datei existiert bereits</translation>
    </message>
    <message>
        <source>the file doesn&apos;t contain the statistics of 36 features</source>
        <translation>Datei enthält nicht die Statistik von 36 Merkmalen</translation>
    </message>
    <message>
        <source>the file exists already</source>
        <translation>Datei existiert bereits</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>Datei ist beschädigt</translation>
    </message>
    <message>
        <source>the file is damaged or of another kind</source>
        <translation>Datei ist beschädigt oder von anderer Art</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>Datei ist leer</translation>
    </message>
    <message>
        <source>the file is incomplete</source>
        <translation>Datei ist unvollständig</translation>
    </message>
    <message>
        <source>the format {suffix} can&apos;t be written</source>
        <translation>Format {suffix} kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>the kernel of {name!r} is even</source>
        <translation>Kernel von {name!r} hat eine gerade Größe</translation>
    </message>
    <message>
        <source>the kernel of {name!r} is too large</source>
        <translation>Kernel von {name!r} ist zu groß</translation>
    </message>
    <message>
        <source>the network as it was imported</source>
        <translation>das Netz, wie es importiert wurde</translation>
    </message>
    <message>
        <source>the network is read from it</source>
        <translation>das Netz wird daraus gelesen</translation>
    </message>
    <message>
        <source>the network takes {most} x {most} pixels with the margins</source>
        <translation>Netz nimmt {most} × {most} Pixel einschließlich der Ränder an</translation>
    </message>
    <message>
        <source>the package onnx is not installed</source>
        <translation>Paket onnx ist nicht installiert</translation>
    </message>
    <message>
        <source>the package spandrel is not installed</source>
        <translation>Paket spandrel ist nicht installiert</translation>
    </message>
    <message>
        <source>the phases of {name} have different biases</source>
        <translation>Phasen von {name} haben verschiedene Bias-Werte</translation>
    </message>
    <message>
        <source>the picture can&apos;t be encoded, or the written file reads back wrong</source>
        <translation>Bild lässt sich nicht kodieren oder die geschriebene Datei wird falsch zurückgelesen</translation>
    </message>
    <message>
        <source>the picture is too small for this factor</source>
        <translation>Bild ist zu klein für diesen Faktor</translation>
    </message>
    <message>
        <source>the print resolution is missing</source>
        <translation>Druckauflösung fehlt</translation>
    </message>
    <message>
        <source>the quality {quality} is outside 1 to 100</source>
        <translation>Qualität {quality} liegt nicht zwischen 1 und 100</translation>
    </message>
    <message>
        <source>the result {name!r} is not a plane of one channel</source>
        <translation>Ergebnis {name!r} ist keine Ebene mit einem Kanal</translation>
    </message>
    <message>
        <source>the result {name!r} is not of three channels</source>
        <translation>Ergebnis {name!r} hat nicht drei Kanäle</translation>
    </message>
    <message>
        <source>the results don&apos;t come out in the order of the operations</source>
        <translation>Ergebnisse folgen nicht der Reihenfolge der Operationen</translation>
    </message>
    <message>
        <source>the sampling {name} is not supported</source>
        <translation>Farbabtastung {name} wird nicht unterstützt</translation>
    </message>
    <message>
        <source>the value {name!r} is computed twice</source>
        <translation>Wert {name!r} wird zweimal berechnet</translation>
    </message>
    <message>
        <source>the value {name!r} is used before it is computed</source>
        <translation>Wert {name!r} wird verwendet, bevor er berechnet ist</translation>
    </message>
    <message>
        <source>the written file reads back wrong</source>
        <translation>Geschriebene Datei wird falsch zurückgelesen</translation>
    </message>
    <message>
        <source>there are several: {names}</source>
        <translation>mehrere vorhanden: {names}</translation>
    </message>
    <message>
        <source>there are too many already</source>
        <translation>Es sind bereits zu viele</translation>
    </message>
    <message>
        <source>there are {names}</source>
        <translation>gibt es {names}</translation>
    </message>
    <message>
        <source>there is a network of this name</source>
        <translation>Ein Netz dieses Namens ist vorhanden</translation>
    </message>
    <message>
        <source>there is a preset of this name</source>
        <translation>Ein Preset dieses Namens ist vorhanden</translation>
    </message>
    <message>
        <source>there is no display</source>
        <translation>keine Anzeige vorhanden</translation>
    </message>
    <message>
        <source>there is no enlargement {method!r}</source>
        <translation>Es gibt keine Vergrößerung {method!r}</translation>
    </message>
    <message>
        <source>there is no folder {path}</source>
        <translation>Ordner {path} existiert nicht</translation>
    </message>
    <message>
        <source>there is no function {name!r}</source>
        <translation>Es gibt keine Funktion {name!r}</translation>
    </message>
    <message>
        <source>there is no network {name!r}</source>
        <translation>Es gibt kein Netz {name!r}</translation>
    </message>
    <message>
        <source>there is no permission to write into {path}</source>
        <translation>keine Berechtigung zum Schreiben in {path}</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>Datei nicht vorhanden</translation>
    </message>
    <message>
        <source>there is not enough memory for it</source>
        <translation>nicht genug Speicher</translation>
    </message>
    <message>
        <source>this machine does not have it</source>
        <translation>auf diesem Computer nicht vorhanden</translation>
    </message>
    <message>
        <source>this machine has {names}</source>
        <translation>Dieser Computer hat {names}</translation>
    </message>
    <message>
        <source>this network always removes artefacts</source>
        <translation>Dieses Netz entfernt Artefakte immer</translation>
    </message>
    <message>
        <source>this network can&apos;t remove artefacts</source>
        <translation>Dieses Netz kann Artefakte nicht entfernen</translation>
    </message>
    <message>
        <source>this process was forked after networks had been used; only ncnn survives that</source>
        <translation>Dieser Prozess wurde nach der Verwendung von Netzen geforkt; das übersteht nur ncnn</translation>
    </message>
    <message>
        <source>this variant of its format is not supported</source>
        <translation>Diese Variante des Formats wird nicht unterstützt</translation>
    </message>
    <message>
        <source>this variant of {format} is not supported</source>
        <translation>Diese Variante von {format} wird nicht unterstützt</translation>
    </message>
    <message>
        <source>too many levels of symbolic links</source>
        <translation>zu viele Ebenen symbolischer Links</translation>
    </message>
    <message>
        <source>too many open files</source>
        <translation>zu viele offene Dateien</translation>
    </message>
    <message>
        <source>traces of JPEG, quality about {quality}</source>
        <translation>JPEG-Spuren, Qualität etwa {quality}</translation>
    </message>
    <message>
        <source>transparency</source>
        <translation>Transparenz</translation>
    </message>
    <message>
        <source>transparency ({format} has none: flattened on white)</source>
        <translation>Transparenz ({format} hat keine: auf Weiß reduziert)</translation>
    </message>
    <message>
        <source>treated as a sharp original</source>
        <translation>als scharfes Original behandelt</translation>
    </message>
    <message>
        <source>trying sizes</source>
        <translation>Größen werden ausprobiert</translation>
    </message>
    <message>
        <source>video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>{area:,} in total</source>
        <translation>{area:,} insgesamt</translation>
    </message>
    <message>
        <source>{channels} channels are no squares of {factor} x {factor} pixels</source>
        <translation>{channels} Kanäle ergeben keine Quadrate von {factor} × {factor} Pixeln</translation>
    </message>
    <message>
        <source>{cut} pixels can&apos;t be cut from {name!r}</source>
        <translation>Von {name!r} lassen sich keine {cut} Pixel abschneiden</translation>
    </message>
    <message>
        <source>{formats} needs the whole result in memory, {needed:.1f} GB, and may take {limit:.1f} GB</source>
        <translation>{formats} benötigt das ganze Ergebnis im Speicher, {needed:.1f}&#xa0;GB, zulässig sind {limit:.1f}&#xa0;GB</translation>
    </message>
    <message>
        <source>{format} can&apos;t be written row by row</source>
        <translation>{format} kann nicht zeilenweise geschrieben werden</translation>
    </message>
    <message>
        <source>{format} files are not supported (supported are {formats} and camera raws)</source>
        <translation>{format}-Dateien werden nicht unterstützt (unterstützt werden {formats} und Kamera-RAWs)</translation>
    </message>
    <message>
        <source>{kind} files are not supported</source>
        <translation>{kind}-Dateien werden nicht unterstützt</translation>
    </message>
    <message>
        <source>{kind}: {words}</source>
        <translation>{kind}: {words}</translation>
    </message>
    <message>
        <source>{libraries} not found</source>
        <translation>{libraries} nicht gefunden</translation>
    </message>
    <message>
        <source>{mode} pixels, which have no fixed white, are not supported</source>
        <translation>{mode}-Pixel, die kein festes Weiß haben, werden nicht unterstützt</translation>
    </message>
    <message>
        <source>{name} ({format} can&apos;t store it)</source>
        <translation>{name} (in {format} nicht speicherbar)</translation>
    </message>
    <message>
        <source>{name} has another shape</source>
        <translation>{name} hat eine andere Form</translation>
    </message>
    <message>
        <source>{name} is incomplete</source>
        <translation>{name} ist unvollständig</translation>
    </message>
    <message>
        <source>{name} is missing</source>
        <translation>{name} fehlt</translation>
    </message>
    <message>
        <source>{name} is missing, or of another shape</source>
        <translation>{name} fehlt oder hat eine andere Form</translation>
    </message>
    <message>
        <source>{name} is not in its folder</source>
        <translation>{name} liegt nicht im selben Ordner</translation>
    </message>
    <message>
        <source>{name}, which describes its network, is not in its folder</source>
        <translation>{name} mit der Beschreibung des Netzes liegt nicht im selben Ordner</translation>
    </message>
    <message>
        <source>{network} can&apos;t be mixed with {kind} weights</source>
        <translation>{network} lässt sich nicht mit {kind}-Gewichten mischen</translation>
    </message>
    <message>
        <source>{network} can&apos;t upscale by a factor of {scale:g}</source>
        <translation>{network} kann nicht um den Faktor {scale:g} vergrößern</translation>
    </message>
    <message>
        <source>{psnr:.1f} dB on test pictures at {scale}x (bicubic {bicubic:.1f})</source>
        <translation>{psnr:.1f}&#xa0;dB auf Testbildern bei {scale}× (bikubisch {bicubic:.1f})</translation>
    </message>
    <message>
        <source>{runtime}: {cause}</source>
        <translation>{runtime}: {cause}</translation>
    </message>
    <message>
        <source>{seen}, typical of the series</source>
        <translation>{seen}, typisch für die Serie</translation>
    </message>
    <message>
        <source>{seen}: artefacts are removed</source>
        <translation>{seen}: Artefakte werden entfernt</translation>
    </message>
    <message>
        <source>{seen}: this network always removes artefacts</source>
        <translation>{seen}: Dieses Netz entfernt Artefakte immer</translation>
    </message>
    <message>
        <source>{seen}: this network can&apos;t remove artefacts</source>
        <translation>{seen}: Dieses Netz kann Artefakte nicht entfernen</translation>
    </message>
    <message>
        <source>{seen}: treated as a sharp original</source>
        <translation>{seen}: als scharfes Original behandelt</translation>
    </message>
    <message>
        <source>{side:,} per side</source>
        <translation>{side:,} pro Seite</translation>
    </message>
    <message>
        <source>{size} pixels exceed the limit of {limit:g} megapixels</source>
        <translation>{size} Pixel überschreiten die Grenze von {limit:g} Megapixeln</translation>
    </message>
    <message>
        <source>{steps:g} is outside</source>
        <translation>{steps:g} liegt außerhalb</translation>
    </message>
    <message>
        <source>{value!r} in its program is neither true nor false</source>
        <translation>{value!r} im Programm ist weder wahr noch falsch</translation>
    </message>
    <message>
        <source>{value!r} in its program is not a list of names</source>
        <translation>{value!r} im Programm ist keine Liste von Namen</translation>
    </message>
    <message>
        <source>{value!r} in its program is not a number</source>
        <translation>{value!r} im Programm ist keine Zahl</translation>
    </message>
    <message>
        <source>{value!r} in its program is not a small whole number</source>
        <translation>{value!r} im Programm ist keine kleine ganze Zahl</translation>
    </message>
    <message>
        <source>{value!r} in its program is not a valid name</source>
        <translation>{value!r} im Programm ist kein gültiger Name</translation>
    </message>
    <message>
        <source>{value:g} % is outside</source>
        <translation>{value:g}&#xa0;% liegt außerhalb</translation>
    </message>
    <message>
        <source>{what}, which sees the whole picture at once, but pictures are computed in tiles</source>
        <translation>{what} und sieht damit das ganze Bild auf einmal, Bilder werden aber in Kacheln berechnet</translation>
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
        <translation>{width:,} × {height:,} Pixel überschreiten die Grenze von {format} ({limit})</translation>
    </message>
    <message>
        <source>{width} x {height} pixels do not fit in a file of {size} bytes</source>
        <translation>{width} × {height} Pixel passen nicht in eine Datei von {size} Byte</translation>
    </message>
</context>
<context>
    <name>CornerLabels</name>
    <message>
        <source>Show something else on this side</source>
        <translation>Auf dieser Seite etwas anderes zeigen</translation>
    </message>
</context>
<context>
    <name>CropBar</name>
    <message>
        <source>Proportions</source>
        <translation>Seitenverhältnis</translation>
    </message>
    <message>
        <source>Any proportions</source>
        <translation>Beliebiges Verhältnis</translation>
    </message>
    <message>
        <source>As the picture</source>
        <translation>Wie das Bild</translation>
    </message>
    <message>
        <source>A4, A3</source>
        <translation>A4, A3</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Zuschneiden</translation>
    </message>
</context>
<context>
    <name>CropFrame</name>
    <message>
        <source>Crop frame</source>
        <translation>Rahmen zum Zuschneiden</translation>
    </message>
</context>
<context>
    <name>CustomSize</name>
    <message>
        <source>Set &amp;by</source>
        <translation>&amp;Vorgabe</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Größe</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Papier</translation>
    </message>
    <message>
        <source>P&amp;lacement</source>
        <translation>An&amp;ordnung</translation>
    </message>
    <message>
        <source>&amp;Resolution</source>
        <translation>&amp;Auflösung</translation>
    </message>
    <message>
        <source>Custom size</source>
        <translation>Eigene Größe</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>Long edge</source>
        <translation>Lange Kante</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>Print size (long edge)</source>
        <translation>Druckgröße (lange Kante)</translation>
    </message>
    <message>
        <source>cm</source>
        <translation>cm</translation>
    </message>
    <message>
        <source>inches</source>
        <translation>Zoll</translation>
    </message>
    <message>
        <source>Unit of length</source>
        <translation>Längeneinheit</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Eigenes</translation>
    </message>
    <message>
        <source>Fit: all of the picture, with a margin</source>
        <translation>Einpassen: ganzes Bild mit Rand</translation>
    </message>
    <message>
        <source>Fill: no margin, edges are cut off</source>
        <translation>Füllen: kein Rand, Kanten werden abgeschnitten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Use this size</source>
        <translation>Größe übernehmen</translation>
    </message>
    <message>
        <source>The maximum is {factor}.</source>
        <translation>Das Maximum ist {factor}.</translation>
    </message>
    <message>
        <source>The minimum is {factor}.</source>
        <translation>Das Minimum ist {factor}.</translation>
    </message>
    <message>
        <source>{size} pixels, {factor}</source>
        <translation>{size} Pixel, {factor}</translation>
    </message>
    <message>
        <source>{print} {unit} at {dpi} dpi: {size} pixels, {factor}</source>
        <translation>{print} {unit} bei {dpi} dpi: {size} Pixel, {factor}</translation>
    </message>
    <message>
        <source>{length} {unit} of paper are left on either side.</source>
        <translation>Links und rechts bleiben je {length} {unit} Papier frei.</translation>
    </message>
    <message>
        <source>{length} {unit} of paper are left above and below.</source>
        <translation>Oben und unten bleiben je {length} {unit} Papier frei.</translation>
    </message>
    <message>
        <source>{length} {unit} are cut off on either side in print.</source>
        <translation>Links und rechts werden im Druck je {length} {unit} abgeschnitten.</translation>
    </message>
    <message>
        <source>{length} {unit} are cut off above and below in print.</source>
        <translation>Oben und unten werden im Druck je {length} {unit} abgeschnitten.</translation>
    </message>
</context>
<context>
    <name>Cutout</name>
    <message>
        <source>{name} part {number}</source>
        <translation>{name} Ausschnitt {number}</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>not measured</source>
        <translation>nicht gemessen</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>{psnr:.1f} dB at {factor} (bicubic {bicubic:.1f} dB)</source>
        <translation>{psnr:.1f}&#xa0;dB bei {factor} (bikubisch {bicubic:.1f}&#xa0;dB)</translation>
    </message>
    <message>
        <source>test pictures</source>
        <translation>Testbilder</translation>
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
        <translation>eigenes Netz</translation>
    </message>
    <message>
        <source>shipped with srgui</source>
        <translation>mit srgui geliefert</translation>
    </message>
    <message>
        <source>{file} (SHA-256 {hash}…)</source>
        <translation>{file} (SHA-256 {hash}…)</translation>
    </message>
    <message>
        <source>not known; the terms of whoever published the network apply</source>
        <translation>nicht bekannt; es gelten die Bedingungen dessen, der das Netz veröffentlicht hat</translation>
    </message>
    <message>
        <source>Enter the licence, or a note about it</source>
        <translation>Lizenz oder eine Notiz dazu eingeben</translation>
    </message>
</context>
<context>
    <name>DeviceChoice</name>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Processor (CPU)</source>
        <translation>Prozessor (CPU)</translation>
    </message>
    <message>
        <source>NVIDIA or AMD graphics (CUDA)</source>
        <translation>NVIDIA- oder AMD-Grafik (CUDA)</translation>
    </message>
    <message>
        <source>Apple graphics (MPS)</source>
        <translation>Apple-Grafik (MPS)</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Pictures ({patterns})</source>
        <translation>Bilder ({patterns})</translation>
    </message>
</context>
<context>
    <name>DifferenceScale</name>
    <message>
        <source>Scale of the difference</source>
        <translation>Skala der Differenz</translation>
    </message>
    <message>
        <source>Amplify less</source>
        <translation>Weniger verstärken</translation>
    </message>
    <message>
        <source>Amplify more</source>
        <translation>Mehr verstärken</translation>
    </message>
    <message>
        <source>{levels} of 255 (×{amplification})</source>
        <translation>{levels} von 255 (×{amplification})</translation>
    </message>
</context>
<context>
    <name>DividerHandle</name>
    <message>
        <source>Divider between before and after</source>
        <translation>Trennlinie zwischen vorher und nachher</translation>
    </message>
</context>
<context>
    <name>DropOverlay</name>
    <message>
        <source>Add pictures</source>
        <translation>Bilder hinzufügen</translation>
    </message>
    <message>
        <source>Add network</source>
        <translation>Netz hinzufügen</translation>
    </message>
    <message>
        <source>Add {count} pictures</source>
        <translation>{count} Bilder hinzufügen</translation>
    </message>
    <message>
        <source>Add picture</source>
        <translation>Bild hinzufügen</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Enlarge photos up to 8×</source>
        <translation>Fotos bis 8× vergrößern</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Try a sample photo</source>
        <translation>Beispielfoto testen</translation>
    </message>
    <message>
        <source>With sharp edges instead of blur. Drop photos or folders here; they stay on this computer.</source>
        <translation>Mit scharfen Kanten statt Unschärfe. Fotos oder Ordner hier ablegen; sie bleiben auf diesem Computer.</translation>
    </message>
</context>
<context>
    <name>ExistingFiles</name>
    <message>
        <source>Keep both</source>
        <translation>Beide behalten</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>The new file gets a number after its name</source>
        <translation>Die neue Datei erhält eine Nummer hinter ihrem Namen</translation>
    </message>
    <message>
        <source>The new file takes the place of the existing one</source>
        <translation>Die neue Datei tritt an die Stelle der vorhandenen</translation>
    </message>
    <message>
        <source>Existing files are left unchanged</source>
        <translation>Vorhandene Dateien bleiben unverändert</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>{name} will not be written: other settings were chosen.</source>
        <translation>{name} wird nicht geschrieben: Es wurden andere Einstellungen gewählt.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
</context>
<context>
    <name>ExportAll</name>
    <message>
        <source>{done} of {count} pictures are done. Files already written will be kept.</source>
        <translation>{done} von {count} Bildern sind fertig. Bereits geschriebene Dateien bleiben erhalten.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Continue exporting</source>
        <translation>Export fortsetzen</translation>
    </message>
    <message>
        <source>1 picture is still to be exported.</source>
        <translation>1 Bild ist noch zu exportieren.</translation>
    </message>
    <message>
        <source>{count} pictures are still to be exported.</source>
        <translation>{count} Bilder sind noch zu exportieren.</translation>
    </message>
    <message>
        <source>Export of {count} pictures finished.</source>
        <translation>Export von {count} Bildern abgeschlossen.</translation>
    </message>
</context>
<context>
    <name>ExportAllDialog</name>
    <message>
        <source>If the file exists</source>
        <translation>Wenn die Datei existiert</translation>
    </message>
    <message>
        <source>Export all</source>
        <translation>Alle exportieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>First file: {path}</source>
        <translation>Erste Datei: {path}</translation>
    </message>
    <message>
        <source>Write PNG instead</source>
        <translation>Stattdessen als PNG</translation>
    </message>
    <message>
        <source>{name} can&apos;t be exported: {reason}.</source>
        <translation>{name} lässt sich nicht exportieren: {reason}.</translation>
    </message>
    <message>
        <source>{count} pictures can&apos;t be exported, as {name}: {reason}.</source>
        <translation>{count} Bilder lassen sich nicht exportieren, etwa {name}: {reason}.</translation>
    </message>
    <message>
        <source>{name} would be replaced by its own result. Choose another name or folder.</source>
        <translation>{name} würde durch das eigene Ergebnis ersetzt. Wählen Sie einen anderen Namen oder Ordner.</translation>
    </message>
    <message>
        <source>1 picture.</source>
        <translation>1 Bild.</translation>
    </message>
    <message>
        <source>{count} pictures.</source>
        <translation>{count} Bilder.</translation>
    </message>
    <message>
        <source>1 unreadable file is left out.</source>
        <translation>1 unlesbare Datei wird ausgelassen.</translation>
    </message>
    <message>
        <source>{count} unreadable files are left out.</source>
        <translation>{count} unlesbare Dateien werden ausgelassen.</translation>
    </message>
    <message>
        <source>Test copies are left out.</source>
        <translation>Testkopien werden ausgelassen.</translation>
    </message>
    <message>
        <source>will be skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>will be replaced</source>
        <translation>ersetzt</translation>
    </message>
    <message>
        <source>1 file already exists and {what}.</source>
        <translation>1 bereits vorhandene Datei wird {what}.</translation>
    </message>
    <message>
        <source>{count} files already exist and {what}.</source>
        <translation>{count} bereits vorhandene Dateien werden {what}.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Shown: {step}</source>
        <translation>Angezeigt: {step}</translation>
    </message>
    <message>
        <source>All steps</source>
        <translation>Alle Schritte</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>Write PNG instead</source>
        <translation>Stattdessen als PNG</translation>
    </message>
    <message>
        <source>Natural texture was cancelled and is not in this file</source>
        <translation>Die natürliche Textur wurde abgebrochen und fehlt in dieser Datei</translation>
    </message>
    <message>
        <source>Saved as soon as the picture is enlarged</source>
        <translation>Wird gespeichert, sobald das Bild vergrößert ist</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Re&amp;sult</source>
        <translation>&amp;Ergebnis</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Quality</source>
        <translation>&amp;Qualität</translation>
    </message>
    <message>
        <source>&amp;Metadata</source>
        <translation>&amp;Metadaten</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>Fa&amp;rben</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>If the file exists</source>
        <translation>Wenn die Datei existiert</translation>
    </message>
    <message>
        <source>Choose a format, or a name that ends in {suffixes}.</source>
        <translation>Wählen Sie ein Format oder einen Namen, der auf {suffixes} endet.</translation>
    </message>
    <message>
        <source>{name} will be replaced.</source>
        <translation>{name} wird ersetzt.</translation>
    </message>
    <message>
        <source>Will be saved as {name}</source>
        <translation>Wird als {name} gespeichert</translation>
    </message>
    <message>
        <source>about {size}</source>
        <translation>etwa {size}</translation>
    </message>
    <message>
        <source>{size} pixels</source>
        <translation>{size} Pixel</translation>
    </message>
    <message>
        <source>Pictures ({patterns})</source>
        <translation>Bilder ({patterns})</translation>
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
        <translation>&amp;Qualität</translation>
    </message>
    <message>
        <source>&amp;Metadata</source>
        <translation>&amp;Metadaten</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>Fa&amp;rben</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>File &amp;name</source>
        <translation>Datei&amp;name</translation>
    </message>
    <message>
        <source>+ Name</source>
        <translation>+ Name</translation>
    </message>
    <message>
        <source>+ Network</source>
        <translation>+ Netz</translation>
    </message>
    <message>
        <source>+ Factor</source>
        <translation>+ Faktor</translation>
    </message>
    <message>
        <source>+ Date</source>
        <translation>+ Datum</translation>
    </message>
    <message>
        <source>+ Counter</source>
        <translation>+ Zähler</translation>
    </message>
    <message>
        <source>Same as original</source>
        <translation>Wie Original</translation>
    </message>
    <message>
        <source>Same folder as the picture</source>
        <translation>Ordner des Bilds</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>foto</translation>
    </message>
    <message>
        <source>For example {file}.png</source>
        <translation>Zum Beispiel {file}.png</translation>
    </message>
    <message>
        <source>Needs the name of the picture, and no / \ : * ? &quot; &lt; &gt; |</source>
        <translation>Muss den Bildnamen enthalten, aber keines von / \ : * ? &quot; &lt; &gt; |</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
</context>
<context>
    <name>FactorChoice</name>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Faktor</translation>
    </message>
    <message>
        <source>Custom…</source>
        <translation>Eigene…</translation>
    </message>
    <message>
        <source>This network enlarges up to {factor}; LapSRN enlarges {wanted}</source>
        <translation>Dieses Netz vergrößert bis {factor}; LapSRN vergrößert {wanted}</translation>
    </message>
    <message>
        <source>Set width, height, long edge, percent or print size</source>
        <translation>Breite, Höhe, lange Kante, Prozent oder Druckgröße vorgeben</translation>
    </message>
    <message>
        <source>{size} pixels</source>
        <translation>{size} Pixel</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Runtime</source>
        <translation>Laufzeitumgebung</translation>
    </message>
    <message>
        <source>{bits} bits per channel</source>
        <translation>{bits} Bit pro Kanal</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Farbtiefe</translation>
    </message>
    <message>
        <source>{used} of {all}, on battery</source>
        <translation>{used} von {all}, im Akkubetrieb</translation>
    </message>
    <message>
        <source>{used} of {all}, in the background</source>
        <translation>{used} von {all}, im Hintergrund</translation>
    </message>
    <message>
        <source>Processors</source>
        <translation>Prozessoren</translation>
    </message>
</context>
<context>
    <name>FailureDialog</name>
    <message>
        <source>Unexpected error</source>
        <translation>Unerwarteter Fehler</translation>
    </message>
    <message>
        <source>An unexpected error occurred</source>
        <translation>Ein unerwarteter Fehler ist aufgetreten</translation>
    </message>
    <message>
        <source>Your pictures are still open, and you can continue. Please report this text.</source>
        <translation>Ihre Bilder sind noch geöffnet und Sie können weiterarbeiten. Bitte senden Sie diesen Text an die Entwickler.</translation>
    </message>
    <message>
        <source>Error report</source>
        <translation>Fehlerbericht</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Also saved to {file}</source>
        <translation>Auch in {file} gespeichert</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>Filmstrip</name>
    <message>
        <source>Opened pictures</source>
        <translation>Geöffnete Bilder</translation>
    </message>
    <message>
        <source>&amp;Export {count} pictures…</source>
        <translation>{count} Bilder &amp;exportieren…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>C&amp;opy result</source>
        <translation>Ergebnis &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy as co&amp;mmand line</source>
        <translation>Als &amp;Befehlszeile kopieren</translation>
    </message>
    <message>
        <source>&amp;Show in folder</source>
        <translation>Im &amp;Ordner zeigen</translation>
    </message>
    <message>
        <source>&amp;Apply settings to all</source>
        <translation>Einstellungen auf &amp;alle anwenden</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Erneut &amp;versuchen</translation>
    </message>
    <message>
        <source>Move &amp;left</source>
        <translation>Nach &amp;links</translation>
    </message>
    <message>
        <source>Move &amp;right</source>
        <translation>Nach &amp;rechts</translation>
    </message>
    <message>
        <source>&amp;Close {count} pictures</source>
        <translation>{count} Bilder &amp;schließen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Close ot&amp;hers</source>
        <translation>A&amp;ndere schließen</translation>
    </message>
</context>
<context>
    <name>FineTuning</name>
    <message>
        <source>Believable texture, not real detail</source>
        <translation>Glaubwürdig, aber nicht echt</translation>
    </message>
    <message>
        <source>Off: treated as a sharp original</source>
        <translation>Aus: gilt als scharfe Vorlage</translation>
    </message>
    <message>
        <source>Fine tuning</source>
        <translation>Feinabstimmung</translation>
    </message>
    <message>
        <source>Fine tuning ({count} changed)</source>
        <translation>Feinabstimmung ({count} geändert)</translation>
    </message>
    <message>
        <source>Fine tuning ({change})</source>
        <translation>Feinabstimmung ({change})</translation>
    </message>
    <message>
        <source>Reset natural texture</source>
        <translation>Natürliche Textur zurücksetzen</translation>
    </message>
    <message>
        <source>Artefact removal</source>
        <translation>Artefaktentfernung</translation>
    </message>
    <message>
        <source>Reset artefact removal</source>
        <translation>Artefaktentfernung zurücksetzen</translation>
    </message>
    <message>
        <source>How much noise and compression to remove; less keeps finer detail</source>
        <translation>Wie stark Rauschen und Kompression entfernt werden; weniger erhält feinere Details</translation>
    </message>
    <message>
        <source>Grain</source>
        <translation>Korn</translation>
    </message>
    <message>
        <source>Reset grain</source>
        <translation>Korn zurücksetzen</translation>
    </message>
    <message>
        <source>Fine grain makes smooth skin and sky look photographed</source>
        <translation>Feines Korn lässt glatte Haut und glatten Himmel wie fotografiert wirken</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>Reset strength</source>
        <translation>Stärke zurücksetzen</translation>
    </message>
    <message>
        <source>How much of the network&apos;s detail to add to the bicubic enlargement</source>
        <translation>Wie viele Details des Netzes zur bikubischen Vergrößerung hinzukommen</translation>
    </message>
    <message>
        <source>Faithful: no invented texture</source>
        <translation>Getreu: keine erfundene Textur</translation>
    </message>
    <message>
        <source>For photographs only</source>
        <translation>Nur für Fotos</translation>
    </message>
    <message>
        <source>Only with LapSRN</source>
        <translation>Nur mit LapSRN</translation>
    </message>
    <message>
        <source>From the faithful result to one with natural texture, for photographs by LapSRN</source>
        <translation>Vom getreuen Ergebnis zu einem mit natürlicher Textur, für Fotos mit LapSRN</translation>
    </message>
    <message>
        <source>Natural texture</source>
        <translation>Natürliche Textur</translation>
    </message>
    <message>
        <source>Keep original grain</source>
        <translation>Originalkorn behalten</translation>
    </message>
    <message>
        <source>Tileable</source>
        <translation>Kachelbar</translation>
    </message>
    <message>
        <source>Tileable (for textures and patterns)</source>
        <translation>Kachelbar (für Texturen und Muster)</translation>
    </message>
    <message>
        <source>Copies of the result join seamlessly</source>
        <translation>Kopien des Ergebnisses fügen sich nahtlos aneinander</translation>
    </message>
    <message>
        <source>For film scans: puts back grain as strong and coarse as the original&apos;s</source>
        <translation>Für Filmscans: fügt Korn so stark und grob wie im Original wieder hinzu</translation>
    </message>
</context>
<context>
    <name>FirstStepsDialog</name>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Drop pictures or folders on the window, or paste one. A picture is enlarged as soon as it is open; Esc cancels.</source>
        <translation>Bilder oder Ordner auf das Fenster ziehen oder ein Bild einfügen. Es wird vergrößert, sobald es offen ist; Esc bricht ab.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Drag the divider between before and after. The wheel zooms, dragging moves, and a double click shows the whole picture. L shows a loupe.</source>
        <translation>Die Trennlinie zwischen vorher und nachher ziehen. Das Mausrad zoomt, Ziehen verschiebt, ein Doppelklick zeigt das ganze Bild. L zeigt eine Lupe.</translation>
    </message>
    <message>
        <source>Choose a network</source>
        <translation>Netz wählen</translation>
    </message>
    <message>
        <source>LapSRN is fast and right for most photographs; the others take longer. Compare networks shows all of them at the same place.</source>
        <translation>LapSRN ist schnell und für die meisten Fotos richtig; die anderen brauchen länger. „Netze vergleichen“ zeigt alle an derselben Stelle.</translation>
    </message>
    <message>
        <source>Choose the look</source>
        <translation>Aussehen wählen</translation>
    </message>
    <message>
        <source>Natural texture adds detail that looks right but isn&apos;t real. Fine tuning has artefact removal, grain and strength; most of it is seen at once.</source>
        <translation>Natürliche Textur fügt Details hinzu, die stimmig aussehen, aber nicht echt sind. Feinabstimmung bietet Artefaktentfernung, Korn und Stärke; das meiste sieht man sofort.</translation>
    </message>
    <message>
        <source>Choose the size</source>
        <translation>Größe wählen</translation>
    </message>
    <message>
        <source>Up to 8×, or under Custom a width, a height or the size of a print. K crops the picture before.</source>
        <translation>Bis 8× oder unter „Eigene“ eine Breite, eine Höhe oder die Größe eines Drucks. K schneidet das Bild vorher zu.</translation>
    </message>
    <message>
        <source>See how it works</source>
        <translation>Sehen, wie es geht</translation>
    </message>
    <message>
        <source>The steps below the picture are those of the network: the sizes of LapSRN, the recursions of DRCN. P plays them.</source>
        <translation>Die Schritte unter dem Bild sind die des Netzes: die Größen von LapSRN, die Rekursionen von DRCN. P spielt sie ab.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export a picture even while it is being enlarged, the selected thumbnails together, or all of them. Nothing that exists is overwritten unasked.</source>
        <translation>Ein Bild exportieren, auch während es noch vergrößert wird, die ausgewählten gemeinsam oder alle. Vorhandenes wird nie ungefragt überschrieben.</translation>
    </message>
    <message>
        <source>Go further</source>
        <translation>Weitergehen</translation>
    </message>
    <message>
        <source>Presets are for settings that you need again. Add network brings published networks and your own. Copy as command line repeats a run in a terminal.</source>
        <translation>Presets sind für Einstellungen, die man wieder braucht. „Netz hinzufügen“ holt veröffentlichte und eigene Netze. „Als Befehlszeile kopieren“ wiederholt einen Lauf im Terminal.</translation>
    </message>
</context>
<context>
    <name>Folders</name>
    <message>
        <source>The folder {folder} will be created.</source>
        <translation>Der Ordner {folder} wird angelegt.</translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation>Der Ordner {folder} existiert nicht.</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>What to expect</source>
        <translation>Was möglich ist</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Source, 4×</source>
        <translation>Vorlage, 4×</translation>
    </message>
    <message>
        <source>Without AI</source>
        <translation>Ohne KI</translation>
    </message>
    <message>
        <source>LapSRN, default</source>
        <translation>LapSRN, Standard</translation>
    </message>
    <message>
        <source>Photographs get plausible texture: fur, grass and skin that look right but were not in the picture. For evidence, documents and science, set Natural texture to 0: then nothing is invented, and an unrecognisable face stays unrecognisable.</source>
        <translation>Fotos erhalten plausible Textur: Fell, Gras und Haut, die stimmig aussehen, aber nicht im Bild waren. Für Beweise, Dokumente und Wissenschaft die natürliche Textur auf 0 stellen: Dann wird nichts erfunden, und ein unkenntliches Gesicht bleibt unkenntlich.</translation>
    </message>
    <message>
        <source>If a result looks painted, raise Natural texture; if it looks too sharp, lower the strength under Fine tuning. The fidelity shows how closely the result matches the source.</source>
        <translation>Sieht ein Ergebnis gemalt aus, die natürliche Textur erhöhen; ist es zu scharf, unter Feinabstimmung die Stärke verringern. Die Treue zeigt, wie genau das Ergebnis zur Vorlage passt.</translation>
    </message>
    <message>
        <source>Photos contain noise and JPEG artefacts. As a photograph a picture loses them, and with them a little of the finest texture; as a sharp original it keeps both. Auto chooses by the noise, blur and compression of the picture.</source>
        <translation>Fotos enthalten Rauschen und JPEG-Artefakte. Als „Foto“ verliert ein Bild beides und damit auch etwas von der feinsten Textur; als „Scharf“ behält es beides. „Auto“ wählt nach Rauschen, Unschärfe und Kompression des Bilds.</translation>
    </message>
    <message>
        <source>LapSRN, sharp</source>
        <translation>LapSRN, scharf</translation>
    </message>
    <message>
        <source>DRRN, sharp</source>
        <translation>DRRN, scharf</translation>
    </message>
    <message>
        <source>DRCN, sharp</source>
        <translation>DRCN, scharf</translation>
    </message>
    <message>
        <source>Two details of a cat photo, each enlarged in three ways</source>
        <translation>Zwei Ausschnitte eines Katzenfotos, jeweils auf drei Arten vergrößert</translation>
    </message>
</context>
<context>
    <name>KindChoice</name>
    <message>
        <source>Kind of picture</source>
        <translation>Bildart</translation>
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
        <translation>Scharf</translation>
    </message>
    <message>
        <source>Pixel art</source>
        <translation>Pixel-Art</translation>
    </message>
    <message>
        <source>Detected from noise, blur and compression</source>
        <translation>Anhand von Rauschen, Unschärfe und Kompression erkannt</translation>
    </message>
    <message>
        <source>For compressed, noisy or soft pictures, as from cameras and the web</source>
        <translation>Für komprimierte, verrauschte oder weiche Bilder, etwa aus Kameras und dem Web</translation>
    </message>
    <message>
        <source>Sharp original: without compression or noise</source>
        <translation>Scharfes Original: ohne Kompression oder Rauschen</translation>
    </message>
    <message>
        <source>Every pixel becomes a sharp square, without a network</source>
        <translation>Jedes Pixel wird zu einem scharfen Quadrat, ohne Netz</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>The {factor} result of {name} has not been exported and will be lost.</source>
        <translation>Das {factor}-Ergebnis von {name} wurde nicht exportiert und geht verloren.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>{name} is still being enlarged: {time} left.</source>
        <translation>{name} wird noch vergrößert: noch {time}.</translation>
    </message>
    <message>
        <source>Continue enlarging</source>
        <translation>Weiter vergrößern</translation>
    </message>
    <message>
        <source>This run would be lost.</source>
        <translation>Dieser Lauf ginge verloren.</translation>
    </message>
    <message>
        <source>The results of {count} pictures have not been exported and will be lost.</source>
        <translation>Die Ergebnisse von {count} Bildern wurden nicht exportiert und gehen verloren.</translation>
    </message>
    <message>
        <source>Export all…</source>
        <translation>Alle exportieren…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Quit without exporting</source>
        <translation>Ohne Export beenden</translation>
    </message>
    <message>
        <source>{name} is unfinished ({percent}).</source>
        <translation>{name} ist nicht fertig ({percent}).</translation>
    </message>
    <message>
        <source>{name} is still being enlarged ({percent}).</source>
        <translation>{name} wird noch vergrößert ({percent}).</translation>
    </message>
    <message>
        <source>{name} will not be written.</source>
        <translation>{name} wird nicht geschrieben.</translation>
    </message>
    <message>
        <source>1 picture of the stopped export is left.</source>
        <translation>Vom angehaltenen Export ist 1 Bild übrig.</translation>
    </message>
    <message>
        <source>{count} pictures of the stopped export are left.</source>
        <translation>Vom angehaltenen Export sind {count} Bilder übrig.</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close message</source>
        <translation>Meldung schließen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>MetadataChoice</name>
    <message>
        <source>Keep all</source>
        <translation>Alle behalten</translation>
    </message>
    <message>
        <source>No location</source>
        <translation>Ohne Ort</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Keeps EXIF, XMP, IPTC and comments</source>
        <translation>Behält EXIF, XMP, IPTC und Kommentare</translation>
    </message>
    <message>
        <source>Removes coordinates and the names of places</source>
        <translation>Entfernt Koordinaten und Ortsnamen</translation>
    </message>
    <message>
        <source>Keeps the colour profile only</source>
        <translation>Behält nur das Farbprofil</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Save as preset</source>
        <translation>Als Preset speichern</translation>
    </message>
    <message>
        <source>Rename preset</source>
        <translation>Preset umbenennen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
</context>
<context>
    <name>NetworkActions</name>
    <message>
        <source>Networks ({patterns})</source>
        <translation>Netze ({patterns})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Add network</source>
        <translation>Netz hinzufügen</translation>
    </message>
    <message>
        <source>Added {name}: {scores}</source>
        <translation>{name} hinzugefügt: {scores}</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Added {count} of {all} networks</source>
        <translation>{count} von {all} Netzen hinzugefügt</translation>
    </message>
    <message>
        <source>Manage…</source>
        <translation>Verwalten…</translation>
    </message>
</context>
<context>
    <name>NetworkCard</name>
    <message>
        <source>up to {factor}</source>
        <translation>bis {factor}</translation>
    </message>
</context>
<context>
    <name>NetworkComparison</name>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>without natural texture</source>
        <translation>ohne natürliche Textur</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>This may take a while. Start?</source>
        <translation>Das kann eine Weile dauern. Starten?</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>visible part</source>
        <translation>sichtbarer Teil</translation>
    </message>
    <message>
        <source>visible part; the rest takes {time}</source>
        <translation>sichtbarer Teil; der Rest dauert {time}</translation>
    </message>
    <message>
        <source>Use {network}</source>
        <translation>{network} verwenden</translation>
    </message>
    <message>
        <source>Show alone</source>
        <translation>Allein zeigen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
</context>
<context>
    <name>NetworkList</name>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>More networks</source>
        <translation>Mehr Netze</translation>
    </message>
    <message>
        <source>Fewer networks</source>
        <translation>Weniger Netze</translation>
    </message>
    <message>
        <source>Add network…</source>
        <translation>Netz hinzufügen…</translation>
    </message>
    <message>
        <source>Use a network from a file: ncnn, ONNX, PyTorch and others</source>
        <translation>Netz aus einer Datei verwenden: ncnn, ONNX, PyTorch und andere</translation>
    </message>
    <message>
        <source>Fast, good for most photographs</source>
        <translation>Schnell, gut für die meisten Fotos</translation>
    </message>
    <message>
        <source>Fine edges, slow</source>
        <translation>Feine Kanten, langsam</translation>
    </message>
    <message>
        <source>Fine edges, faster</source>
        <translation>Feine Kanten, schneller</translation>
    </message>
    <message>
        <source>For study: 16 steps</source>
        <translation>Zum Lernen: 16 Schritte</translation>
    </message>
    <message>
        <source>For study, faster</source>
        <translation>Zum Lernen, schneller</translation>
    </message>
    <message>
        <source>2×, 4× and 8× in one pass; 3× is made from 4×</source>
        <translation>2×, 4× und 8× in einem Durchlauf; 3× entsteht aus 4×</translation>
    </message>
    <message>
        <source>{network}. Choosing it changes the size to {factor}.</source>
        <translation>{network}. Damit wird die Größe zu {factor}.</translation>
    </message>
    <message>
        <source>Refines the picture in 25 passes</source>
        <translation>Verfeinert das Bild in 25 Durchgängen</translation>
    </message>
    <message>
        <source>A quarter of the computation of DRRN</source>
        <translation>Ein Viertel des Rechenaufwands von DRRN</translation>
    </message>
    <message>
        <source>Refines the picture in 16 passes</source>
        <translation>Verfeinert das Bild in 16 Durchgängen</translation>
    </message>
    <message>
        <source>A quarter of the computation of DRCN</source>
        <translation>Ein Viertel des Rechenaufwands von DRCN</translation>
    </message>
</context>
<context>
    <name>NetworkManager</name>
    <message>
        <source>Networks</source>
        <translation>Netze</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Factors</source>
        <translation>Faktoren</translation>
    </message>
    <message>
        <source>PSNR</source>
        <translation>PSNR</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Check that the file is intact and the network works</source>
        <translation>Prüfen, ob die Datei intakt ist und das Netz funktioniert</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>up to {factor}</source>
        <translation>bis {factor}</translation>
    </message>
    <message>
        <source>checking…</source>
        <translation>wird geprüft…</translation>
    </message>
    <message>
        <source>Its file is deleted. Pictures that use it are enlarged with LapSRN.</source>
        <translation>Die Datei des Netzes wird gelöscht. Bilder, die es verwenden, werden mit LapSRN vergrößert.</translation>
    </message>
    <message>
        <source>Remove network</source>
        <translation>Netz entfernen</translation>
    </message>
    <message>
        <source>Remove {name}?</source>
        <translation>{name} entfernen?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>OwnList</name>
    <message>
        <source>Your networks</source>
        <translation>Ihre Netze</translation>
    </message>
    <message>
        <source>Manage…</source>
        <translation>Verwalten…</translation>
    </message>
    <message>
        <source>Find a network</source>
        <translation>Netz suchen</translation>
    </message>
</context>
<context>
    <name>OwnSettings</name>
    <message>
        <source>Only for this picture</source>
        <translation>Nur für dieses Bild</translation>
    </message>
    <message>
        <source>Only for these {count} pictures</source>
        <translation>Nur für diese {count} Bilder</translation>
    </message>
    <message>
        <source>Use the common settings</source>
        <translation>Wie die anderen</translation>
    </message>
    <message>
        <source>Apply to all</source>
        <translation>Auf alle anwenden</translation>
    </message>
    <message>
        <source>Use the settings of the other pictures</source>
        <translation>Die Einstellungen der anderen Bilder verwenden</translation>
    </message>
    <message>
        <source>Use these settings for all pictures</source>
        <translation>Diese Einstellungen für alle Bilder verwenden</translation>
    </message>
</context>
<context>
    <name>PaneGrid</name>
    <message>
        <source>Results of all networks</source>
        <translation>Ergebnisse aller Netze</translation>
    </message>
    <message>
        <source>Drag or scroll in one picture to move all. Click a name to use its network, double-click a picture to see it alone.</source>
        <translation>Ziehen oder scrollen in einem Bild bewegt alle. Ein Klick auf einen Namen wählt sein Netz, ein Doppelklick auf ein Bild zeigt es allein.</translation>
    </message>
    <message>
        <source>Use this one, or show it alone</source>
        <translation>Dieses verwenden oder allein zeigen</translation>
    </message>
</context>
<context>
    <name>Paste</name>
    <message>
        <source>Pasted {number}</source>
        <translation>Eingefügt {number}</translation>
    </message>
    <message>
        <source>Dropped {number}</source>
        <translation>Abgelegt {number}</translation>
    </message>
</context>
<context>
    <name>PatternEdit</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Faktor</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Zähler</translation>
    </message>
</context>
<context>
    <name>PictureMessages</name>
    <message>
        <source>The visible part is done.</source>
        <translation>Der sichtbare Teil ist fertig.</translation>
    </message>
    <message>
        <source>The visible part is done; natural texture is added with the rest.</source>
        <translation>Der sichtbare Teil ist fertig; natürliche Textur kommt mit dem Rest hinzu.</translation>
    </message>
    <message>
        <source>Open as a picture</source>
        <translation>Als Bild öffnen</translation>
    </message>
    <message>
        <source>Shown at 100 %, where there is most detail</source>
        <translation>Bei 100&#xa0;% gezeigt, wo die meisten Details sind</translation>
    </message>
    <message>
        <source>Show the whole picture</source>
        <translation>Ganzes Bild zeigen</translation>
    </message>
    <message>
        <source>Not compared at {factor}: {networks}</source>
        <translation>Bei {factor} nicht verglichen: {networks}</translation>
    </message>
    <message>
        <source>Compare at {factor}</source>
        <translation>Bei {factor} vergleichen</translation>
    </message>
    <message>
        <source>Closed {name}</source>
        <translation>{name} geschlossen</translation>
    </message>
    <message>
        <source>Closed {count} pictures</source>
        <translation>{count} Bilder geschlossen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>The result of {name} was dropped: the memory for results is full.</source>
        <translation>Das Ergebnis von {name} wurde verworfen: Der Speicher für Ergebnisse ist voll.</translation>
    </message>
    <message>
        <source>Change the limit…</source>
        <translation>Grenze ändern…</translation>
    </message>
    <message>
        <source>{name} has changed on disk. Still showing the old version.</source>
        <translation>{name} wurde auf dem Datenträger geändert. Noch wird die alte Version angezeigt.</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Neu laden</translation>
    </message>
</context>
<context>
    <name>PictureTitle</name>
    <message>
        <source>{name}   changed on disk</source>
        <translation>{name}   auf Datenträger geändert</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>{name} has been enlarged.</source>
        <translation>{name} wurde vergrößert.</translation>
    </message>
</context>
<context>
    <name>PixelProbe</name>
    <message>
        <source>Pixel under the mouse</source>
        <translation>Pixel unter der Maus</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Design</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Computing</source>
        <translation>Berechnung</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>&amp;Gerät</translation>
    </message>
    <message>
        <source>R&amp;untime</source>
        <translation>&amp;Runtime</translation>
    </message>
    <message>
        <source>&amp;Precision</source>
        <translation>Gena&amp;uigkeit</translation>
    </message>
    <message>
        <source>Th&amp;reads</source>
        <translation>&amp;Threads</translation>
    </message>
    <message>
        <source>&amp;Memory for results</source>
        <translation>Speicher für &amp;Ergebnisse</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Voreinstellungen</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>Wie System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Full (32 bits)</source>
        <translation>Voll (32 Bit)</translation>
    </message>
    <message>
        <source>Fast (16 bits)</source>
        <translation>Schnell (16 Bit)</translation>
    </message>
    <message>
        <source>Automatic uses what was measured to be fastest on this computer.</source>
        <translation>„Automatisch“ verwendet, was auf diesem Computer als am schnellsten gemessen wurde.</translation>
    </message>
    <message>
        <source>Leave a processor free for other programs</source>
        <translation>Einen Prozessor für andere Programme frei lassen</translation>
    </message>
    <message>
        <source>While you work in another program, or this computer runs on battery, results are computed on all processors but one.</source>
        <translation>Während Sie in einem anderen Programm arbeiten oder dieser Computer im Akkubetrieb läuft, werden Ergebnisse auf allen Prozessoren bis auf einen berechnet.</translation>
    </message>
    <message>
        <source>When it is full, the oldest results are moved to the disk until srgui is closed.</source>
        <translation>Ist er voll, werden die ältesten Ergebnisse auf die Festplatte verschoben, bis srgui geschlossen wird.</translation>
    </message>
    <message>
        <source>Record network and settings in the files</source>
        <translation>Netz und Einstellungen in den Dateien vermerken</translation>
    </message>
    <message>
        <source>Written to XMP; results in folders are recognised by it and not opened again.</source>
        <translation>In XMP gespeichert; Ergebnisse in Ordnern werden daran erkannt und nicht erneut geöffnet.</translation>
    </message>
    <message>
        <source>Notify when long work is done</source>
        <translation>Benachrichtigen, wenn lange Arbeit fertig ist</translation>
    </message>
    <message>
        <source>After half a minute of work or more, while another window is active</source>
        <translation>Ab einer halben Minute Rechenzeit, während ein anderes Fenster aktiv ist</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>Standard wiederherstellen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Preflight</name>
    <message>
        <source>Use LapSRN instead</source>
        <translation>Stattdessen LapSRN</translation>
    </message>
    <message>
        <source>Without best quality</source>
        <translation>Ohne beste Qualität</translation>
    </message>
    <message>
        <source>Only the visible part</source>
        <translation>Nur den sichtbaren Teil</translation>
    </message>
    <message>
        <source>Enlarges the part that is visible at 100 %; the rest may follow</source>
        <translation>Vergrößert den bei 100&#xa0;% sichtbaren Teil; der Rest kann folgen</translation>
    </message>
    <message>
        <source>Crops the part that is visible at 100 % and enlarges it as a separate picture</source>
        <translation>Schneidet den bei 100&#xa0;% sichtbaren Teil aus und vergrößert ihn als eigenes Bild</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Use {factor} instead</source>
        <translation>Stattdessen {factor}</translation>
    </message>
    <message>
        <source>Start anyway</source>
        <translation>Trotzdem starten</translation>
    </message>
    <message>
        <source>{size} pixels, {memory} of memory.</source>
        <translation>{size} Pixel, {memory} Speicher.</translation>
    </message>
    <message>
        <source>This needs {memory} of memory; {free} are free</source>
        <translation>Das benötigt {memory} Speicher; {free} sind frei</translation>
    </message>
    <message>
        <source>{size} pixels, {time}. Other programs may slow down.</source>
        <translation>{size} Pixel, {time}. Andere Programme können langsamer werden.</translation>
    </message>
    <message>
        <source>Best quality takes {time} instead of {once}</source>
        <translation>Beste Qualität dauert {time} statt {once}</translation>
    </message>
    <message>
        <source>{millions} megapixels take {time}</source>
        <translation>{millions} Megapixel dauern {time}</translation>
    </message>
    <message>
        <source>This takes {time}</source>
        <translation>Das dauert {time}</translation>
    </message>
</context>
<context>
    <name>PresetActions</name>
    <message>
        <source>Command line copied</source>
        <translation>Befehlszeile kopiert</translation>
    </message>
</context>
<context>
    <name>Presets</name>
    <message>
        <source>Presets</source>
        <translation>Presets</translation>
    </message>
    <message>
        <source>Settings with a name, also for srgui upscale --preset</source>
        <translation>Einstellungen mit Namen, auch für srgui upscale --preset</translation>
    </message>
    <message>
        <source>&amp;Save as preset…</source>
        <translation>Als Preset &amp;speichern…</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
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
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Exporting {name}…</source>
        <translation>{name} wird exportiert…</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet…</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>Vorbereitung…</translation>
    </message>
    <message>
        <source>Natural texture not finished</source>
        <translation>Natürliche Textur nicht fertig</translation>
    </message>
    <message>
        <source>Paused, {percent}</source>
        <translation>Pausiert, {percent}</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Visible part done</source>
        <translation>Sichtbarer Teil fertig</translation>
    </message>
    <message>
        <source>Enlarge all</source>
        <translation>Alles vergrößern</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportiert</translation>
    </message>
    <message>
        <source>Enlarge again</source>
        <translation>Erneut vergrößern</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Done in {time}</source>
        <translation>Fertig in {time}</translation>
    </message>
    <message>
        <source>{done}; differs visibly from the source (fidelity {value:.0f} dB)</source>
        <translation>{done}; weicht sichtbar von der Vorlage ab (Treue {value:.0f}&#xa0;dB)</translation>
    </message>
    <message>
        <source>Finer detail cancelled</source>
        <translation>Feinere Details abgebrochen</translation>
    </message>
    <message>
        <source>Adding natural texture: {progress}</source>
        <translation>Natürliche Textur: {progress}</translation>
    </message>
    <message>
        <source>Adding finer detail: {progress}</source>
        <translation>Feinere Details: {progress}</translation>
    </message>
    <message>
        <source>Enlarging: {progress}</source>
        <translation>Vergrößern: {progress}</translation>
    </message>
    <message>
        <source>Visible part: {progress}</source>
        <translation>Sichtbarer Teil: {progress}</translation>
    </message>
    <message>
        <source>{percent}, {time} left</source>
        <translation>{percent}, noch {time}</translation>
    </message>
    <message>
        <source>Finishing…</source>
        <translation>Abschluss…</translation>
    </message>
    <message>
        <source>{progress}, then the export</source>
        <translation>{progress}, dann der Export</translation>
    </message>
</context>
<context>
    <name>PsnrChart</name>
    <message>
        <source>PSNR of every step</source>
        <translation>PSNR jedes Schritts</translation>
    </message>
</context>
<context>
    <name>Quality</name>
    <message>
        <source>Measure quality</source>
        <translation>Qualität messen</translation>
    </message>
    <message>
        <source>Fidelity to the source</source>
        <translation>Treue zur Vorlage</translation>
    </message>
    <message>
        <source>How closely the result, reduced again, matches the source. It doesn&apos;t show whether the added detail is true.</source>
        <translation>Wie genau das wieder verkleinerte Ergebnis der Vorlage entspricht. Ob die hinzugefügten Details echt sind, zeigt das nicht.</translation>
    </message>
    <message>
        <source>Choose another reference</source>
        <translation>Andere Referenz wählen</translation>
    </message>
    <message>
        <source>Drop or choose a reference</source>
        <translation>Referenz ablegen oder wählen</translation>
    </message>
    <message>
        <source>Test with a reduced copy</source>
        <translation>Mit verkleinerter Kopie testen</translation>
    </message>
    <message>
        <source>Reduces this picture by the factor, enlarges it again and measures the result</source>
        <translation>Verkleinert dieses Bild um den Faktor, vergrößert es wieder und misst das Ergebnis</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Without AI</source>
        <translation>Ohne KI</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>No recent files</source>
        <translation>Noch keine Dateien</translation>
    </message>
    <message>
        <source>&amp;Clear list</source>
        <translation>Liste &amp;leeren</translation>
    </message>
</context>
<context>
    <name>RecentPictures</name>
    <message>
        <source>Recent pictures</source>
        <translation>Zuletzt geöffnete Bilder</translation>
    </message>
    <message>
        <source>Restore the last session ({count} pictures)</source>
        <translation>Letzte Sitzung wiederherstellen ({count} Bilder)</translation>
    </message>
</context>
<context>
    <name>RenameDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Rename network</source>
        <translation>Netz umbenennen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Share</name>
    <message>
        <source>Result copied</source>
        <translation>Ergebnis kopiert</translation>
    </message>
    <message>
        <source>Position of the divider</source>
        <translation>Position der Trennlinie</translation>
    </message>
    <message>
        <source>Enlarged from {size} to {large} pixels</source>
        <translation>Von {size} auf {large} Pixel vergrößert</translation>
    </message>
    <message>
        <source>Exporting {name}…</source>
        <translation>{name} wird exportiert…</translation>
    </message>
    <message>
        <source>Exported {path}.</source>
        <translation>{path} exportiert.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>File {name} copied</source>
        <translation>Datei {name} kopiert</translation>
    </message>
    <message>
        <source>Drag the result to another program or folder</source>
        <translation>Ergebnis in ein anderes Programm oder einen Ordner ziehen</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>List of shortcuts</source>
        <translation>Liste der Tastenkürzel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>Ziehen</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Mausrad</translation>
    </message>
    <message>
        <source>Middle button</source>
        <translation>Mittlere Maustaste</translation>
    </message>
    <message>
        <source>Move the divider</source>
        <translation>Trennlinie verschieben</translation>
    </message>
    <message>
        <source>Move the divider finely</source>
        <translation>Trennlinie fein verschieben</translation>
    </message>
    <message>
        <source>Move the divider to the edge</source>
        <translation>Trennlinie an den Rand schieben</translation>
    </message>
    <message>
        <source>Centre the divider</source>
        <translation>Trennlinie zentrieren</translation>
    </message>
    <message>
        <source>Show the original while pressed</source>
        <translation>Original zeigen, solange gedrückt</translation>
    </message>
    <message>
        <source>Loupe while pressed</source>
        <translation>Lupe, solange gedrückt</translation>
    </message>
    <message>
        <source>Move the picture</source>
        <translation>Bild verschieben</translation>
    </message>
    <message>
        <source>Move with the mouse</source>
        <translation>Mit der Maus bewegen</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>Am Mauszeiger zoomen</translation>
    </message>
    <message>
        <source>On the picture</source>
        <translation>Auf dem Bild</translation>
    </message>
</context>
<context>
    <name>SideMenu</name>
    <message>
        <source>Another file…</source>
        <translation>Andere Datei…</translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>Steps of the network</source>
        <translation>Schritte des Netzes</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>{percent} % of the result</source>
        <translation>{percent} % des Ergebnisses</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Export summary</source>
        <translation>Exportübersicht</translation>
    </message>
    <message>
        <source>Retry failed pictures</source>
        <translation>Fehlgeschlagene wiederholen</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Failed: {reason}</source>
        <translation>Fehlgeschlagen: {reason}</translation>
    </message>
    <message>
        <source>Skipped: the file already exists</source>
        <translation>Übersprungen: Die Datei existiert bereits</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>kept: {kept}</source>
        <translation>behalten: {kept}</translation>
    </message>
    <message>
        <source>lost: {lost}</source>
        <translation>verloren: {lost}</translation>
    </message>
</context>
<context>
    <name>ThumbnailDelegate</name>
    <message>
        <source>Paused, {percent}</source>
        <translation>Pausiert, {percent}</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
</context>
<context>
    <name>Titles</name>
    <message>
        <source>step {number}</source>
        <translation>Schritt {number}</translation>
    </message>
    <message>
        <source>result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>{runtime}, fast</source>
        <translation>{runtime}, schnell</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Without AI (bicubic) {factor}</source>
        <translation>Ohne KI (bikubisch) {factor}</translation>
    </message>
    <message>
        <source>{network}, photograph</source>
        <translation>{network}, Foto</translation>
    </message>
    <message>
        <source>artefact removal {percent} %</source>
        <translation>Artefaktentfernung {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>natural {percent} %</source>
        <translation>natürlich {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>{first}, {second}</source>
        <translation>{first}, {second}</translation>
    </message>
    <message>
        <source>{result} (previous)</source>
        <translation>{result} (vorheriges)</translation>
    </message>
    <message>
        <source>{result}, not computed</source>
        <translation>{result}, nicht berechnet</translation>
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
        <translation>einige Sekunden</translation>
    </message>
    <message>
        <source>a minute</source>
        <translation>1 Minute</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} h</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>etwa {time}</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Exported {name}, {size}</source>
        <translation>{name} exportiert, {size}</translation>
    </message>
    <message>
        <source>Exported {count} files, {size}</source>
        <translation>{count} Dateien exportiert, {size}</translation>
    </message>
    <message>
        <source>Kept: {kept}.</source>
        <translation>Behalten: {kept}.</translation>
    </message>
    <message>
        <source>Lost: {lost}.</source>
        <translation>Verloren: {lost}.</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>{result} of the result, {original} of the original</source>
        <translation>{result} des Ergebnisses, {original} des Originals</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>E&amp;dit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>E&amp;nlarge</source>
        <translation>&amp;Vergrößern</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Magnification</source>
        <translation>Zoomstufe</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>{count} unreadable</source>
        <translation>{count} nicht lesbar</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Export {count}…</source>
        <translation>{count} exportieren…</translation>
    </message>
    <message>
        <source>Export all…</source>
        <translation>Alle exportieren…</translation>
    </message>
    <message>
        <source>1 picture</source>
        <translation>1 Bild</translation>
    </message>
    <message>
        <source>{count} pictures</source>
        <translation>{count} Bilder</translation>
    </message>
</context>
<context>
    <name>UnreadablePage</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
</TS>
