<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About srgui</source>
        <translation>srgui について</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>バージョンをコピー</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>Computed by</source>
        <translation>計算環境</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>品質</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Enlarges photos with neural networks, entirely on this computer.</source>
        <translation>ニューラルネットワークで写真を拡大します。処理はすべてこのコンピューター上で行われます。</translation>
    </message>
    <message>
        <source>Free software under the MIT License.</source>
        <translation>MIT ライセンスのフリーソフトウェアです。</translation>
    </message>
    <message>
        <source>Bicubic</source>
        <translation>バイキュービック</translation>
    </message>
    <message>
        <source>PSNR in dB, {data}</source>
        <translation>PSNR（dB）、{data}</translation>
    </message>
    <message>
        <source>{runtime} with fast precision (16 bits)</source>
        <translation>{runtime}、高速精度（16 ビット）</translation>
    </message>
    <message>
        <source>{runtime} with full precision (32 bits)</source>
        <translation>{runtime}、完全精度（32 ビット）</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピー済み</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近使ったファイル(&amp;R)</translation>
    </message>
    <message>
        <source>Try a &amp;sample photo</source>
        <translation>サンプル写真を試す(&amp;S)</translation>
    </message>
    <message>
        <source>Add &amp;network…</source>
        <translation>ネットワークを追加(&amp;N)…</translation>
    </message>
    <message>
        <source>Net&amp;works…</source>
        <translation>ネットワーク(&amp;W)…</translation>
    </message>
    <message>
        <source>Cop&amp;y result</source>
        <translation>結果をコピー(&amp;Y)</translation>
    </message>
    <message>
        <source>Show &amp;in folder</source>
        <translation>フォルダーで表示(&amp;I)</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>環境設定(&amp;E)…</translation>
    </message>
    <message>
        <source>Show pixels as bloc&amp;ks above 200 %</source>
        <translation>200% を超えたらピクセルをブロックで表示(&amp;K)</translation>
    </message>
    <message>
        <source>Zoom i&amp;n</source>
        <translation>ズームイン(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Zoom out</source>
        <translation>ズームアウト(&amp;Z)</translation>
    </message>
    <message>
        <source>Filmstri&amp;p</source>
        <translation>フィルムストリップ(&amp;P)</translation>
    </message>
    <message>
        <source>P&amp;anel</source>
        <translation>パネル(&amp;A)</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>分割</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>並べる</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差分</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>&amp;Undo close</source>
        <translation>閉じる操作を元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo settings</source>
        <translation>設定の変更を元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo apply to all</source>
        <translation>「すべてに適用」を元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo change of preset</source>
        <translation>プリセットの変更を元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Re&amp;do close</source>
        <translation>閉じる操作をやり直し(&amp;D)</translation>
    </message>
    <message>
        <source>Re&amp;do settings</source>
        <translation>設定の変更をやり直し(&amp;D)</translation>
    </message>
    <message>
        <source>Re&amp;do apply to all</source>
        <translation>「すべてに適用」をやり直し(&amp;D)</translation>
    </message>
    <message>
        <source>Re&amp;do change of preset</source>
        <translation>プリセットの変更をやり直し(&amp;D)</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>やり直し(&amp;D)</translation>
    </message>
    <message>
        <source>Stop &amp;playing</source>
        <translation>再生を停止(&amp;P)</translation>
    </message>
    <message>
        <source>P&amp;aste</source>
        <translation>貼り付け(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Select all pictures</source>
        <translation>すべての画像を選択(&amp;S)</translation>
    </message>
    <message>
        <source>Open test c&amp;hart</source>
        <translation>テストチャートを開く(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>書き出し(&amp;E)…</translation>
    </message>
    <message>
        <source>Copy as command &amp;line</source>
        <translation>コマンドラインとしてコピー(&amp;L)</translation>
    </message>
    <message>
        <source>Prese&amp;ts</source>
        <translation>プリセット(&amp;T)</translation>
    </message>
    <message>
        <source>Export co&amp;mparison…</source>
        <translation>比較を書き出し(&amp;M)…</translation>
    </message>
    <message>
        <source>Export a&amp;ll…</source>
        <translation>すべて書き出し(&amp;L)…</translation>
    </message>
    <message>
        <source>Cr&amp;op…</source>
        <translation>トリミング(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Previous picture</source>
        <translation>前の画像(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next picture</source>
        <translation>次の画像(&amp;N)</translation>
    </message>
    <message>
        <source>Move picture &amp;back</source>
        <translation>画像を前へ移動(&amp;B)</translation>
    </message>
    <message>
        <source>Move picture &amp;forward</source>
        <translation>画像を後ろへ移動(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Close picture</source>
        <translation>画像を閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Close o&amp;ther pictures</source>
        <translation>他の画像を閉じる(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Enlarge again</source>
        <translation>もう一度拡大(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>Enlarge all in &amp;background</source>
        <translation>すべてバックグラウンドで拡大(&amp;B)</translation>
    </message>
    <message>
        <source>P&amp;revious step</source>
        <translation>前のステップ(&amp;R)</translation>
    </message>
    <message>
        <source>Ne&amp;xt step</source>
        <translation>次のステップ(&amp;X)</translation>
    </message>
    <message>
        <source>P&amp;lay steps</source>
        <translation>ステップを再生(&amp;L)</translation>
    </message>
    <message>
        <source>Reference p&amp;icture…</source>
        <translation>参照画像(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Test with a reduced copy</source>
        <translation>縮小コピーでテスト(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Split</source>
        <translation>分割表示(&amp;S)</translation>
    </message>
    <message>
        <source>Side &amp;by side</source>
        <translation>並べて表示(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Difference</source>
        <translation>差分(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Result only</source>
        <translation>結果のみ(&amp;R)</translation>
    </message>
    <message>
        <source>C&amp;ompare networks</source>
        <translation>ネットワークを比較(&amp;O)</translation>
    </message>
    <message>
        <source>Choose the &amp;left side…</source>
        <translation>左側の画像を選択(&amp;L)…</translation>
    </message>
    <message>
        <source>Choose the r&amp;ight side…</source>
        <translation>右側の画像を選択(&amp;I)…</translation>
    </message>
    <message>
        <source>S&amp;wap sides</source>
        <translation>左右を入れ替え(&amp;W)</translation>
    </message>
    <message>
        <source>Horizon&amp;tal divider</source>
        <translation>分割線を水平にする(&amp;T)</translation>
    </message>
    <message>
        <source>Show pixel &amp;grid from 800 %</source>
        <translation>800% 以上でピクセルグリッドを表示(&amp;G)</translation>
    </message>
    <message>
        <source>Amplify difference l&amp;ess</source>
        <translation>差分の強調を弱く(&amp;E)</translation>
    </message>
    <message>
        <source>Amplify difference &amp;more</source>
        <translation>差分の強調を強く(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>画面に合わせる(&amp;F)</translation>
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
        <translation>はじめに(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;What to expect</source>
        <translation>仕上がりの目安(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About srgui</source>
        <translation>srgui について(&amp;A)</translation>
    </message>
</context>
<context>
    <name>AddingDialog</name>
    <message>
        <source>Add network</source>
        <translation>ネットワークを追加</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>{count} more waiting</source>
        <translation>ほか {count} 件が待機中</translation>
    </message>
    <message>
        <source>{stage}, {more}</source>
        <translation>{stage}、{more}</translation>
    </message>
</context>
<context>
    <name>AdjustmentLine</name>
    <message>
        <source>{network} goes up to {largest}, so the size is now {largest}</source>
        <translation>{network} の上限は {largest} なので、サイズを {largest} にしました</translation>
    </message>
    <message>
        <source>{pixels} pixels can&apos;t be reached: the limit is {factor}</source>
        <translation>{pixels} ピクセルにはできません：上限は {factor} です</translation>
    </message>
    <message>
        <source>Large picture, so 2× was chosen</source>
        <translation>大きい画像のため 2× を選択しました</translation>
    </message>
    <message>
        <source>Settings taken over from {name}</source>
        <translation>{name} の設定を引き継ぎました</translation>
    </message>
</context>
<context>
    <name>AlbumModel</name>
    <message>
        <source>Running, {percent}</source>
        <translation>処理中、{percent}</translation>
    </message>
    <message>
        <source>Failed: {reason}</source>
        <translation>失敗：{reason}</translation>
    </message>
    <message>
        <source>Changed on disk</source>
        <translation>ディスク上で変更あり</translation>
    </message>
    <message>
        <source>Paused, {percent}</source>
        <translation>一時停止中、{percent}</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>書き出し済み</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
</context>
<context>
    <name>BatchBar</name>
    <message>
        <source>Export the last one</source>
        <translation>最後の 1 枚を書き出す</translation>
    </message>
    <message>
        <source>Export the remaining {count}</source>
        <translation>残りの {count} 枚を書き出す</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続行</translation>
    </message>
    <message>
        <source>Exported {written} of {count} pictures</source>
        <translation>{count} 枚中 {written} 枚の画像を書き出しました</translation>
    </message>
    <message>
        <source>Exported 1 picture</source>
        <translation>1 枚の画像を書き出しました</translation>
    </message>
    <message>
        <source>Exported all {count} pictures</source>
        <translation>{count} 枚の画像をすべて書き出しました</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止しました</translation>
    </message>
    <message>
        <source>{failed} failed</source>
        <translation>失敗 {failed} 枚</translation>
    </message>
    <message>
        <source>{skipped} skipped</source>
        <translation>スキップ {skipped} 枚</translation>
    </message>
    <message>
        <source>Export progress</source>
        <translation>書き出しの進行状況</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>詳細…</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Exporting {position} of {count}: {name}</source>
        <translation>書き出し中 {position}/{count}：{name}</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Waiting for the shown picture</source>
        <translation>表示中の画像を待っています</translation>
    </message>
    <message>
        <source>First the shown picture: {progress}</source>
        <translation>表示中の画像を先に処理：{progress}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>残り {time}</translation>
    </message>
</context>
<context>
    <name>BeforeAfter</name>
    <message>
        <source>Enlarged 8×</source>
        <translation>8× に拡大</translation>
    </message>
    <message>
        <source>Detail of a photo before and after it was enlarged</source>
        <translation>拡大前と拡大後の写真の一部</translation>
    </message>
</context>
<context>
    <name>Candidates</name>
    <message>
        <source>{layer}: added detail, amplified</source>
        <translation>{layer}：追加されたディテール（強調表示）</translation>
    </message>
</context>
<context>
    <name>ColourChoice</name>
    <message>
        <source>Same as original</source>
        <translation>元画像と同じ</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>Without AI, size of the result</source>
        <translation>AI なし（結果と同じサイズ）</translation>
    </message>
    <message>
        <source>Chosen network and step</source>
        <translation>選択したネットワークとステップ</translation>
    </message>
</context>
<context>
    <name>ComparisonDialog</name>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Long edge</source>
        <translation>長辺(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Each step</source>
        <translation>各ステップ(&amp;E)</translation>
    </message>
    <message>
        <source>If the file exists</source>
        <translation>同名ファイルがある場合</translation>
    </message>
    <message>
        <source>Export comparison</source>
        <translation>比較を書き出し</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Web ページ</translation>
    </message>
    <message>
        <source>WebP animation</source>
        <translation>WebP アニメーション</translation>
    </message>
    <message>
        <source>GIF animation</source>
        <translation>GIF アニメーション</translation>
    </message>
    <message>
        <source>Same as the result</source>
        <translation>結果と同じ</translation>
    </message>
    <message>
        <source>{side} pixels</source>
        <translation>{side} ピクセル</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>参照…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>A single file with both pictures and a slider, for any browser, even offline.</source>
        <translation>2 枚の画像とスライダーを 1 つのファイルにまとめます。どのブラウザーでも、オフラインでも開けます。</translation>
    </message>
    <message>
        <source>Shows the enlargement without AI, the steps and the result in turn.</source>
        <translation>AI なしの拡大画像、各ステップ、結果を順に表示します。</translation>
    </message>
    <message>
        <source>Choose a name that ends in {suffixes}.</source>
        <translation>{suffixes} で終わる名前を指定してください。</translation>
    </message>
    <message>
        <source>Will be saved as {name}</source>
        <translation>{name} として保存されます</translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message>
        <source>Picture, before and after</source>
        <translation>拡大前後の画像</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差分</translation>
    </message>
</context>
<context>
    <name>ComputingLine</name>
    <message>
        <source>Fastest device</source>
        <translation>最速のデバイス</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>プロセッサー</translation>
    </message>
    <message>
        <source>Graphics card (CUDA)</source>
        <translation>グラフィックカード（CUDA）</translation>
    </message>
    <message>
        <source>Apple GPU (MPS)</source>
        <translation>Apple GPU（MPS）</translation>
    </message>
    <message>
        <source>Computes the results</source>
        <translation>結果を計算するデバイス</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Change the device in the preferences</source>
        <translation>環境設定でデバイスを変更</translation>
    </message>
</context>
<context>
    <name>Controls</name>
    <message>
        <source>Export…</source>
        <translation>書き出し…</translation>
    </message>
    <message>
        <source>Kind of picture</source>
        <translation>画像の種類</translation>
    </message>
    <message>
        <source>Compare networks</source>
        <translation>ネットワークを比較</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Available when the result is complete</source>
        <translation>結果が完成すると使用できます</translation>
    </message>
    <message>
        <source>Best quality (slower)</source>
        <translation>最高画質（低速）</translation>
    </message>
    <message>
        <source>Averages the results of eight rotated and mirrored copies: takes 8× as long</source>
        <translation>回転・反転した 8 通りのコピーの結果を平均します（所要時間は 8 倍）</translation>
    </message>
</context>
<context>
    <name>CoreTexts</name>
    <message>
        <source>16 bits</source>
        <translation>16 ビット</translation>
    </message>
    <message>
        <source>16 bits ({format} has 8: rounded)</source>
        <translation>16 ビット（{format} は 8 ビットのため丸めます）</translation>
    </message>
    <message>
        <source>Add -pix_fmt yuv420p to ffmpeg.</source>
        <translation>ffmpeg に -pix_fmt yuv420p を付けてください。</translation>
    </message>
    <message>
        <source>Add -vf bwdif to ffmpeg, which deinterlaces it.</source>
        <translation>ffmpeg に -vf bwdif を付けてインターレースを解除してください。</translation>
    </message>
    <message>
        <source>Add it first.</source>
        <translation>先に追加してください。</translation>
    </message>
    <message>
        <source>Add one, such as --dpi 300.</source>
        <translation>--dpi 300 のように指定してください。</translation>
    </message>
    <message>
        <source>Artefact removal must be between 0 and 100 %</source>
        <translation>アーティファクト除去は 0～100% の範囲で指定する必要があります</translation>
    </message>
    <message>
        <source>Back-projection must have 0 to {most:g} steps</source>
        <translation>逆投影のステップ数は 0～{most:g} の範囲で指定する必要があります</translation>
    </message>
    <message>
        <source>Both files of the pair must be in one folder.</source>
        <translation>対になる 2 つのファイルを同じフォルダーに置いてください。</translation>
    </message>
    <message>
        <source>C2PA content credentials dropped: they are valid for the original only.</source>
        <translation>C2PA コンテンツ認証情報を破棄しました：元画像でのみ有効です。</translation>
    </message>
    <message>
        <source>Can&apos;t compute on {device!r}</source>
        <translation>{device!r} で計算できません</translation>
    </message>
    <message>
        <source>Can&apos;t compute on {device!r} with {runtime}</source>
        <translation>{runtime} を使用して {device!r} で計算できません</translation>
    </message>
    <message>
        <source>Can&apos;t compute tiles of {side} pixels</source>
        <translation>{side} ピクセルのタイルでは計算できません</translation>
    </message>
    <message>
        <source>Can&apos;t convert {length} to pixels</source>
        <translation>{length} をピクセルに換算できません</translation>
    </message>
    <message>
        <source>Can&apos;t create the folder {folder}</source>
        <translation>フォルダー {folder} を作成できません</translation>
    </message>
    <message>
        <source>Can&apos;t export {name}</source>
        <translation>{name} を書き出せません</translation>
    </message>
    <message>
        <source>Can&apos;t export {name} for a factor of {scale:g}</source>
        <translation>倍率 {scale:g} では {name} を書き出せません</translation>
    </message>
    <message>
        <source>Can&apos;t find the result for {name}</source>
        <translation>{name} の結果が見つかりません</translation>
    </message>
    <message>
        <source>Can&apos;t import the network as {name}</source>
        <translation>ネットワークを {name} としてインポートできません</translation>
    </message>
    <message>
        <source>Can&apos;t import {path}</source>
        <translation>{path} をインポートできません</translation>
    </message>
    <message>
        <source>Can&apos;t make a test</source>
        <translation>テストを作成できません</translation>
    </message>
    <message>
        <source>Can&apos;t measure LPIPS</source>
        <translation>LPIPS を測定できません</translation>
    </message>
    <message>
        <source>Can&apos;t measure the fidelity of a picture that is smaller than its source</source>
        <translation>元画像より小さい画像の忠実度は測定できません</translation>
    </message>
    <message>
        <source>Can&apos;t measure the perceptual distance</source>
        <translation>知覚的距離を測定できません</translation>
    </message>
    <message>
        <source>Can&apos;t measure the result</source>
        <translation>結果を測定できません</translation>
    </message>
    <message>
        <source>Can&apos;t measure {name}</source>
        <translation>{name} を測定できません</translation>
    </message>
    <message>
        <source>Can&apos;t name a preset {name!r}</source>
        <translation>プリセットの名前を {name!r} にできません</translation>
    </message>
    <message>
        <source>Can&apos;t open the window</source>
        <translation>ウィンドウを開けません</translation>
    </message>
    <message>
        <source>Can&apos;t open {path}</source>
        <translation>{path} を開けません</translation>
    </message>
    <message>
        <source>Can&apos;t paste {name}</source>
        <translation>{name} を貼り付けられません</translation>
    </message>
    <message>
        <source>Can&apos;t plot</source>
        <translation>グラフを描画できません</translation>
    </message>
    <message>
        <source>Can&apos;t plot to {path}</source>
        <translation>{path} にグラフを描画できません</translation>
    </message>
    <message>
        <source>Can&apos;t read LPIPS&apos;s weights from {path}</source>
        <translation>{path} から LPIPS の重みを読み込めません</translation>
    </message>
    <message>
        <source>Can&apos;t read MATLAB files</source>
        <translation>MATLAB ファイルを読み込めません</translation>
    </message>
    <message>
        <source>Can&apos;t read NIQE&apos;s parameters from {path}</source>
        <translation>{path} から NIQE のパラメーターを読み込めません</translation>
    </message>
    <message>
        <source>Can&apos;t read SqueezeNet from {path}</source>
        <translation>{path} から SqueezeNet を読み込めません</translation>
    </message>
    <message>
        <source>Can&apos;t read the list of networks {path}</source>
        <translation>ネットワーク一覧 {path} を読み込めません</translation>
    </message>
    <message>
        <source>Can&apos;t read the video</source>
        <translation>動画を読み込めません</translation>
    </message>
    <message>
        <source>Can&apos;t read {path}</source>
        <translation>{path} を読み込めません</translation>
    </message>
    <message>
        <source>Can&apos;t remove {name}</source>
        <translation>{name} を削除できません</translation>
    </message>
    <message>
        <source>Can&apos;t rename {name} to {new}</source>
        <translation>{name} の名前を {new} に変更できません</translation>
    </message>
    <message>
        <source>Can&apos;t resume from {path}</source>
        <translation>{path} から再開できません</translation>
    </message>
    <message>
        <source>Can&apos;t run ONNX files</source>
        <translation>ONNX ファイルを実行できません</translation>
    </message>
    <message>
        <source>Can&apos;t run networks of other architectures</source>
        <translation>他のアーキテクチャのネットワークを実行できません</translation>
    </message>
    <message>
        <source>Can&apos;t run the network</source>
        <translation>ネットワークを実行できません</translation>
    </message>
    <message>
        <source>Can&apos;t run this network with {option!r}</source>
        <translation>このネットワークは {option!r} では実行できません</translation>
    </message>
    <message>
        <source>Can&apos;t search the folder {folder}</source>
        <translation>フォルダー {folder} を検索できません</translation>
    </message>
    <message>
        <source>Can&apos;t use the network file {path}</source>
        <translation>ネットワークファイル {path} を使用できません</translation>
    </message>
    <message>
        <source>Can&apos;t use the network {name}</source>
        <translation>ネットワーク {name} を使用できません</translation>
    </message>
    <message>
        <source>Can&apos;t use the network {name} of the package {package}</source>
        <translation>パッケージ {package} のネットワーク {name} を使用できません</translation>
    </message>
    <message>
        <source>Can&apos;t use the preset {path}</source>
        <translation>プリセット {path} を使用できません</translation>
    </message>
    <message>
        <source>Can&apos;t write ONNX files</source>
        <translation>ONNX ファイルを書き出せません</translation>
    </message>
    <message>
        <source>Can&apos;t write {path}</source>
        <translation>{path} に書き込めません</translation>
    </message>
    <message>
        <source>Choose LapSRN, or leave out natural texture and artefact removal.</source>
        <translation>LapSRN を選択するか、自然なテクスチャとアーティファクト除去を指定しないでください。</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>ファイルを選択してください。</translation>
    </message>
    <message>
        <source>Choose a name that ends with .safetensors.</source>
        <translation>.safetensors で終わる名前を選択してください。</translation>
    </message>
    <message>
        <source>Choose a smaller folder.</source>
        <translation>より小さいフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>Choose an image file.</source>
        <translation>画像ファイルを選択してください。</translation>
    </message>
    <message>
        <source>Choose another factor or network.</source>
        <translation>別の倍率またはネットワークを選択してください。</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>別のファイルを選択してください。</translation>
    </message>
    <message>
        <source>Choose another name or add --overwrite.</source>
        <translation>別の名前を選択するか、--overwrite を付けてください。</translation>
    </message>
    <message>
        <source>Choose another name or overwrite it.</source>
        <translation>別の名前を選択するか、上書きしてください。</translation>
    </message>
    <message>
        <source>Choose another name with --name, or add --overwrite.</source>
        <translation>--name で別の名前を指定するか、--overwrite を付けてください。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>別の名前を選択してください。</translation>
    </message>
    <message>
        <source>Choose auto for the device and the runtime.</source>
        <translation>デバイスとランタイムに auto を選択してください。</translation>
    </message>
    <message>
        <source>Choose auto or cpu.</source>
        <translation>auto または cpu を選択してください。</translation>
    </message>
    <message>
        <source>Choose auto, cpu, cuda, mps or gpu:NAME.</source>
        <translation>auto、cpu、cuda、mps、gpu:NAME のいずれかを選択してください。</translation>
    </message>
    <message>
        <source>Choose auto, cpu, gpu or gpu:NAME.</source>
        <translation>auto、cpu、gpu、gpu:NAME のいずれかを選択してください。</translation>
    </message>
    <message>
        <source>Choose the features of SqueezeNet 1.1 (.safetensors).</source>
        <translation>SqueezeNet 1.1 の特徴（.safetensors）を選択してください。</translation>
    </message>
    <message>
        <source>Choose the picture that this one was reduced from.</source>
        <translation>この画像の縮小元の画像を選択してください。</translation>
    </message>
    <message>
        <source>Choose tiles of at most {side} pixels.</source>
        <translation>{side} ピクセル以下のタイルを選択してください。</translation>
    </message>
    <message>
        <source>Choose {names} or give the path of a .safetensors file.</source>
        <translation>{names} を選択するか、.safetensors ファイルのパスを指定してください。</translation>
    </message>
    <message>
        <source>Choose {names}.</source>
        <translation>{names} を選択してください。</translation>
    </message>
    <message>
        <source>Clipping paths dropped.</source>
        <translation>クリッピングパスを破棄しました。</translation>
    </message>
    <message>
        <source>Close other programs or choose a smaller factor.</source>
        <translation>他のプログラムを閉じるか、より小さい倍率を選択してください。</translation>
    </message>
    <message>
        <source>Colour profile dropped: it does not match the pixels.</source>
        <translation>カラープロファイルを破棄しました：ピクセルと一致しません。</translation>
    </message>
    <message>
        <source>Colours were assumed to be sRGB.</source>
        <translation>色を sRGB とみなしました。</translation>
    </message>
    <message>
        <source>Compressed metadata dropped.</source>
        <translation>圧縮されたメタデータを破棄しました。</translation>
    </message>
    <message>
        <source>Converted from LAB to sRGB.</source>
        <translation>LAB から sRGB に変換しました。</translation>
    </message>
    <message>
        <source>Converted from {mode} to RGB without a usable colour profile.</source>
        <translation>使用できるカラープロファイルがないため、{mode} から RGB に直接変換しました。</translation>
    </message>
    <message>
        <source>Converted from {mode} to sRGB by the embedded colour profile.</source>
        <translation>埋め込みカラープロファイルで {mode} から sRGB に変換しました。</translation>
    </message>
    <message>
        <source>Create it first.</source>
        <translation>先に作成してください。</translation>
    </message>
    <message>
        <source>DRRN can&apos;t have {units} units</source>
        <translation>DRRN のユニットを {units} 個にはできません</translation>
    </message>
    <message>
        <source>DRRN with {best} residual units: {psnr:.1f} dB on test pictures, with {other} {less:.1f}</source>
        <translation>残差ユニット {best} 個の DRRN：テスト画像で {psnr:.1f} dB、{other} 個では {less:.1f}</translation>
    </message>
    <message>
        <source>Damaged EXIF dropped.</source>
        <translation>壊れた EXIF を破棄しました。</translation>
    </message>
    <message>
        <source>Damaged metadata dropped.</source>
        <translation>壊れたメタデータを破棄しました。</translation>
    </message>
    <message>
        <source>Depth map dropped.</source>
        <translation>深度マップを破棄しました。</translation>
    </message>
    <message>
        <source>Developed from a camera raw: the camera&apos;s white balance, automatic brightness, sRGB, 16 bits.</source>
        <translation>カメラ RAW から現像しました：カメラのホワイトバランス、自動明るさ、sRGB、16 ビット。</translation>
    </message>
    <message>
        <source>Drawing or text, four times as large</source>
        <translation>図や文字、4 倍</translation>
    </message>
    <message>
        <source>EXIF</source>
        <translation>EXIF</translation>
    </message>
    <message>
        <source>EXIF (it is damaged)</source>
        <translation>EXIF（壊れています）</translation>
    </message>
    <message>
        <source>EXIF dropped.</source>
        <translation>EXIF を破棄しました。</translation>
    </message>
    <message>
        <source>Export a TIFF from your raw converter.</source>
        <translation>RAW 現像ソフトから TIFF を書き出してください。</translation>
    </message>
    <message>
        <source>Extended XMP dropped.</source>
        <translation>拡張 XMP を破棄しました。</translation>
    </message>
    <message>
        <source>Extra channels dropped.</source>
        <translation>余分なチャンネルを破棄しました。</translation>
    </message>
    <message>
        <source>Floating point from {low:g} to {high:g}, computed in 16 bits.</source>
        <translation>{low:g}～{high:g} の浮動小数点値を 16 ビットで計算しました。</translation>
    </message>
    <message>
        <source>Further pictures in the file are missing or damaged.</source>
        <translation>ファイル内の他の画像がないか、壊れています。</translation>
    </message>
    <message>
        <source>Gain map dropped: the result is not HDR.</source>
        <translation>ゲインマップを破棄しました：結果は HDR ではありません。</translation>
    </message>
    <message>
        <source>Gamma and primaries converted to an ICC profile.</source>
        <translation>ガンマと原色を ICC プロファイルに変換しました。</translation>
    </message>
    <message>
        <source>Georeference (GeoTIFF) dropped.</source>
        <translation>地理参照情報（GeoTIFF）を破棄しました。</translation>
    </message>
    <message>
        <source>Give 1 or more.</source>
        <translation>1 以上を指定してください。</translation>
    </message>
    <message>
        <source>Give a name that ends with {known}.</source>
        <translation>{known} で終わる名前を指定してください。</translation>
    </message>
    <message>
        <source>Give a number from 1 to 64.</source>
        <translation>1～64 の数値を指定してください。</translation>
    </message>
    <message>
        <source>Give torchvision&apos;s AlexNet, and alex.pth of version 0.1 of LPIPS.</source>
        <translation>torchvision の AlexNet と、LPIPS バージョン 0.1 の alex.pth を指定してください。</translation>
    </message>
    <message>
        <source>Grain must be between 0 and 100 %</source>
        <translation>粒子は 0～100% の範囲で指定する必要があります</translation>
    </message>
    <message>
        <source>HDR ({transfer}) is not marked in the result, which will look pale.</source>
        <translation>結果には HDR（{transfer}）の情報が含まれないため、色が薄く見えます。</translation>
    </message>
    <message>
        <source>HDR ({transfer}): enlarged as it is stored, with its profile.</source>
        <translation>HDR（{transfer}）：格納されている値のまま拡大し、プロファイルを保持します。</translation>
    </message>
    <message>
        <source>HEIC images need an extra package</source>
        <translation>HEIC 画像には追加のパッケージが必要です</translation>
    </message>
    <message>
        <source>IPTC</source>
        <translation>IPTC</translation>
    </message>
    <message>
        <source>IPTC (as XMP)</source>
        <translation>IPTC（XMP として）</translation>
    </message>
    <message>
        <source>If you trust the file, raise the limit with --pixel-limit.</source>
        <translation>信頼できるファイルであれば、--pixel-limit で上限を引き上げてください。</translation>
    </message>
    <message>
        <source>Install it with: {command}.</source>
        <translation>次のコマンドでインストールしてください：{command}。</translation>
    </message>
    <message>
        <source>Install srgui again.</source>
        <translation>srgui を再インストールしてください。</translation>
    </message>
    <message>
        <source>Install srgui[exr], or save the picture as a TIFF.</source>
        <translation>srgui[exr] をインストールするか、画像を TIFF で保存してください。</translation>
    </message>
    <message>
        <source>Install srgui[raw], or export a TIFF from your raw converter.</source>
        <translation>srgui[raw] をインストールするか、RAW 現像ソフトから TIFF を書き出してください。</translation>
    </message>
    <message>
        <source>Install the libraries that the README lists for Qt, or use `srgui upscale`.</source>
        <translation>README に記載の Qt 用ライブラリをインストールするか、`srgui upscale` を使用してください。</translation>
    </message>
    <message>
        <source>Its weights don&apos;t match its architecture.</source>
        <translation>重みがアーキテクチャと一致しません。</translation>
    </message>
    <message>
        <source>JPEG, quality about {quality}</source>
        <translation>JPEG、画質約 {quality}</translation>
    </message>
    <message>
        <source>Layers flattened.</source>
        <translation>レイヤーを統合しました。</translation>
    </message>
    <message>
        <source>LibRaw does not support this camera raw, or it is damaged</source>
        <translation>LibRaw がこのカメラ RAW に対応していないか、ファイルが壊れています</translation>
    </message>
    <message>
        <source>MS-LapSRN can&apos;t have {count} recursions</source>
        <translation>MS-LapSRN の再帰を {count} 回にはできません</translation>
    </message>
    <message>
        <source>MS-LapSRN with {best} recursions: {psnr:.1f} dB on test pictures (with {others})</source>
        <translation>再帰 {best} 回の MS-LapSRN：テスト画像で {psnr:.1f} dB（他の回数：{others}）</translation>
    </message>
    <message>
        <source>Motion-photo video dropped.</source>
        <translation>モーションフォトの動画を破棄しました。</translation>
    </message>
    <message>
        <source>Name a folder, or a file with the suffix of a format.</source>
        <translation>フォルダー、または形式の拡張子が付いたファイル名を指定してください。</translation>
    </message>
    <message>
        <source>Natural must be between 0 and 100 %</source>
        <translation>自然さは 0～100% の範囲で指定する必要があります</translation>
    </message>
    <message>
        <source>ONNX Runtime can&apos;t load it</source>
        <translation>ONNX Runtime で読み込めません</translation>
    </message>
    <message>
        <source>Old JPEG, twice as large</source>
        <translation>古い JPEG、2 倍</translation>
    </message>
    <message>
        <source>On Debian and Ubuntu run `sudo apt install {packages}`, or use `srgui upscale`.</source>
        <translation>Debian と Ubuntu では `sudo apt install {packages}` を実行するか、`srgui upscale` を使用してください。</translation>
    </message>
    <message>
        <source>Only the first of {count} frames was read.</source>
        <translation>{count} フレームのうち最初の 1 フレームのみ読み込みました。</translation>
    </message>
    <message>
        <source>Only the first of {count} pages was read.</source>
        <translation>{count} ページのうち最初の 1 ページのみ読み込みました。</translation>
    </message>
    <message>
        <source>Open the files themselves to upscale them again.</source>
        <translation>もう一度拡大するには、ファイルを直接開いてください。</translation>
    </message>
    <message>
        <source>OpenEXR files need the package OpenEXR, which is not installed</source>
        <translation>OpenEXR ファイルには OpenEXR パッケージが必要ですが、インストールされていません</translation>
    </message>
    <message>
        <source>OpenVINO can&apos;t compute on {device!r}</source>
        <translation>OpenVINO は {device!r} で計算できません</translation>
    </message>
    <message>
        <source>OpenVINO can&apos;t load it</source>
        <translation>OpenVINO で読み込めません</translation>
    </message>
    <message>
        <source>Palette expanded to RGB.</source>
        <translation>パレットを RGB に展開しました。</translation>
    </message>
    <message>
        <source>Pipe it through ffmpeg -i VIDEO -f yuv4mpegpipe -.</source>
        <translation>ffmpeg -i VIDEO -f yuv4mpegpipe - をパイプで通してください。</translation>
    </message>
    <message>
        <source>Print of 20 × 30 cm, 300 dpi</source>
        <translation>20 × 30 cm のプリント、300 dpi</translation>
    </message>
    <message>
        <source>Put the files of the checkpoint into one folder.</source>
        <translation>チェックポイントのファイルを 1 つのフォルダーに置いてください。</translation>
    </message>
    <message>
        <source>PyTorch is not installed</source>
        <translation>PyTorch がインストールされていません</translation>
    </message>
    <message>
        <source>Reduced from {bits} to 8 bits per channel.</source>
        <translation>チャンネルあたり {bits} ビットから 8 ビットに減らしました。</translation>
    </message>
    <message>
        <source>Run pip install &apos;srgui[onnx]&apos;.</source>
        <translation>pip install &apos;srgui[onnx]&apos; を実行してください。</translation>
    </message>
    <message>
        <source>Run pip install &apos;srgui[research]&apos;.</source>
        <translation>pip install &apos;srgui[research]&apos; を実行してください。</translation>
    </message>
    <message>
        <source>Run pip install &apos;srgui[spandrel]&apos; to import other architectures.</source>
        <translation>他のアーキテクチャをインポートするには、pip install &apos;srgui[spandrel]&apos; を実行してください。</translation>
    </message>
    <message>
        <source>Run pip install &apos;srgui[spandrel]&apos;.</source>
        <translation>pip install &apos;srgui[spandrel]&apos; を実行してください。</translation>
    </message>
    <message>
        <source>Run pip install srgui.</source>
        <translation>pip install srgui を実行してください。</translation>
    </message>
    <message>
        <source>Save it again with Maximize Compatibility.</source>
        <translation>「互換性を最大にする」を有効にして保存し直してください。</translation>
    </message>
    <message>
        <source>Save it as PNG or TIFF in another program.</source>
        <translation>別のプログラムで PNG または TIFF として保存してください。</translation>
    </message>
    <message>
        <source>Save it as PNG or TIFF in the program it comes from.</source>
        <translation>作成元のプログラムで PNG または TIFF として保存してください。</translation>
    </message>
    <message>
        <source>Save it as a TIFF.</source>
        <translation>TIFF として保存してください。</translation>
    </message>
    <message>
        <source>Save it as a single file, with its weights inside.</source>
        <translation>重みを含む単一のファイルとして保存してください。</translation>
    </message>
    <message>
        <source>Save or copy it to a folder first.</source>
        <translation>先にフォルダーに保存またはコピーしてください。</translation>
    </message>
    <message>
        <source>Skipped files that are not images</source>
        <translation>画像以外のファイルをスキップしました</translation>
    </message>
    <message>
        <source>Skipped results of earlier upscaling</source>
        <translation>以前の拡大結果をスキップしました</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>問題が発生しました</translation>
    </message>
    <message>
        <source>Start it in a graphical session, or use `srgui upscale` without a window.</source>
        <translation>グラフィカルセッションで起動するか、ウィンドウ不要の `srgui upscale` を使用してください。</translation>
    </message>
    <message>
        <source>Start processes with multiprocessing&apos;s method &apos;spawn&apos;.</source>
        <translation>プロセスは multiprocessing の &apos;spawn&apos; 方式で開始してください。</translation>
    </message>
    <message>
        <source>Strength must be between 0 and 100 %</source>
        <translation>強度は 0～100% の範囲で指定する必要があります</translation>
    </message>
    <message>
        <source>Supported formats are {known}.</source>
        <translation>対応形式：{known}。</translation>
    </message>
    <message>
        <source>The file contains a larger picture, {width} x {height}, that was not read.</source>
        <translation>ファイルにはさらに大きな画像（{width} x {height}）が含まれていますが、読み込まれませんでした。</translation>
    </message>
    <message>
        <source>The file is intact and unchanged</source>
        <translation>ファイルは正常で、変更されていません</translation>
    </message>
    <message>
        <source>The file is intact:</source>
        <translation>ファイルは正常です：</translation>
    </message>
    <message>
        <source>The list of networks {path} is damaged</source>
        <translation>ネットワーク一覧 {path} が壊れています</translation>
    </message>
    <message>
        <source>The picture can&apos;t be enlarged</source>
        <translation>画像を拡大できません</translation>
    </message>
    <message>
        <source>There are no files that match {name}</source>
        <translation>{name} に一致するファイルがありません</translation>
    </message>
    <message>
        <source>There are no pictures in that folder</source>
        <translation>このフォルダーに画像がありません</translation>
    </message>
    <message>
        <source>There is no device {device!r}</source>
        <translation>デバイス {device!r} はありません</translation>
    </message>
    <message>
        <source>There is no imported network {name!r}</source>
        <translation>インポートしたネットワーク {name!r} はありません</translation>
    </message>
    <message>
        <source>There is no network {name!r}</source>
        <translation>ネットワーク {name!r} はありません</translation>
    </message>
    <message>
        <source>There is no picture in the clipboard</source>
        <translation>クリップボードに画像がありません</translation>
    </message>
    <message>
        <source>There is no picture in what was dropped</source>
        <translation>ドロップした内容に画像がありません</translation>
    </message>
    <message>
        <source>There is no preset {name!r}</source>
        <translation>プリセット {name!r} はありません</translation>
    </message>
    <message>
        <source>This can&apos;t be a reference</source>
        <translation>参照画像として使用できません</translation>
    </message>
    <message>
        <source>Try another network or a smaller factor.</source>
        <translation>別のネットワークか、より小さい倍率を試してください。</translation>
    </message>
    <message>
        <source>Unknown tags dropped: {tags}.</source>
        <translation>不明なタグを破棄しました：{tags}。</translation>
    </message>
    <message>
        <source>Values outside that range were clipped.</source>
        <translation>この範囲を外れた値は切り詰められました。</translation>
    </message>
    <message>
        <source>Web, 2048 pixels</source>
        <translation>Web、2048 ピクセル</translation>
    </message>
    <message>
        <source>Write PNG or TIFF, or choose a smaller scale.</source>
        <translation>PNG または TIFF で書き出すか、より小さい倍率を選択してください。</translation>
    </message>
    <message>
        <source>Write PNG or TIFF, which are written piece by piece, or choose a smaller factor.</source>
        <translation>分割して書き込める PNG または TIFF で書き出すか、より小さい倍率を選択してください。</translation>
    </message>
    <message>
        <source>Write PNG or TIFF.</source>
        <translation>PNG または TIFF で書き出してください。</translation>
    </message>
    <message>
        <source>XMP</source>
        <translation>XMP</translation>
    </message>
    <message>
        <source>a file of that name is there</source>
        <translation>同じ名前のファイルがあります</translation>
    </message>
    <message>
        <source>a single number</source>
        <translation>単一の数値</translation>
    </message>
    <message>
        <source>a tensor claims more than the file has</source>
        <translation>テンソルのデータ量がファイルの内容を超えています</translation>
    </message>
    <message>
        <source>an entry is missing or wrong</source>
        <translation>項目がないか、正しくありません</translation>
    </message>
    <message>
        <source>an operation of its program has an unknown field {name!r}</source>
        <translation>プログラムの演算に不明なフィールド {name!r} があります</translation>
    </message>
    <message>
        <source>an operation of its program lacks {name!r}</source>
        <translation>プログラムの演算に {name!r} がありません</translation>
    </message>
    <message>
        <source>blurred or enlarged before</source>
        <translation>以前にぼかしまたは拡大された画像</translation>
    </message>
    <message>
        <source>camera raw</source>
        <translation>カメラ RAW</translation>
    </message>
    <message>
        <source>colour profile</source>
        <translation>カラープロファイル</translation>
    </message>
    <message>
        <source>colour profile (it does not match the pixels)</source>
        <translation>カラープロファイル（ピクセルと一致しません）</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>comment (as XMP)</source>
        <translation>コメント（XMP として）</translation>
    </message>
    <message>
        <source>comparing colours</source>
        <translation>色を比較中</translation>
    </message>
    <message>
        <source>connection timed out</source>
        <translation>接続がタイムアウトしました</translation>
    </message>
    <message>
        <source>decoding takes longer than {seconds:g} seconds</source>
        <translation>デコードに {seconds:g} 秒以上かかります</translation>
    </message>
    <message>
        <source>device or resource busy</source>
        <translation>デバイスまたはリソースが使用中です</translation>
    </message>
    <message>
        <source>disk quota exceeded</source>
        <translation>ディスククォータを超えました</translation>
    </message>
    <message>
        <source>docs/models.md describes the networks that can be imported.</source>
        <translation>インポートできるネットワークは docs/models.md を参照してください。</translation>
    </message>
    <message>
        <source>drawing or text, no photograph</source>
        <translation>写真ではなくイラストや文字</translation>
    </message>
    <message>
        <source>each of its pixels depends on the whole picture, so tile edges may be visible</source>
        <translation>各ピクセルが画像全体に依存するため、タイルの境目が見えることがあります</translation>
    </message>
    <message>
        <source>enlarging test pictures</source>
        <translation>テスト画像を拡大中</translation>
    </message>
    <message>
        <source>file exists</source>
        <translation>ファイルが存在します</translation>
    </message>
    <message>
        <source>file name too long</source>
        <translation>ファイル名が長すぎます</translation>
    </message>
    <message>
        <source>file too large</source>
        <translation>ファイルが大きすぎます</translation>
    </message>
    <message>
        <source>floating point</source>
        <translation>浮動小数点</translation>
    </message>
    <message>
        <source>floating point ({format} has whole numbers)</source>
        <translation>浮動小数点（{format} は整数のみ）</translation>
    </message>
    <message>
        <source>frame {number} is damaged</source>
        <translation>フレーム {number} が壊れています</translation>
    </message>
    <message>
        <source>grey colour profile ({format} has no grey: converted to sRGB)</source>
        <translation>グレーのカラープロファイル（{format} はグレー非対応のため sRGB に変換）</translation>
    </message>
    <message>
        <source>host is down</source>
        <translation>ホストが停止しています</translation>
    </message>
    <message>
        <source>input/output error</source>
        <translation>入出力エラーです</translation>
    </message>
    <message>
        <source>input: luma (Y of BT.601, 16 to 235 of 255, divided by 255), enlarged by bicubic</source>
        <translation>入力：輝度（BT.601 の Y、255 段階の 16～235 を 255 で割った値）をバイキュービックで拡大したもの</translation>
    </message>
    <message>
        <source>input: luma (Y of BT.601, 16 to 235 of 255, divided by 255); output: {scale:g}x</source>
        <translation>入力：輝度（BT.601 の Y、255 段階の 16～235 を 255 で割った値）；出力：{scale:g}x</translation>
    </message>
    <message>
        <source>input: red, green and blue from 0 to 1; output: {scale:g}x</source>
        <translation>入力：0～1 の赤、緑、青；出力：{scale:g}x</translation>
    </message>
    <message>
        <source>is a directory</source>
        <translation>ディレクトリです</translation>
    </message>
    <message>
        <source>it accepts no picture of any size</source>
        <translation>どのサイズの画像も受け付けません</translation>
    </message>
    <message>
        <source>it breaks off in frame {number}</source>
        <translation>フレーム {number} で途切れています</translation>
    </message>
    <message>
        <source>it can&apos;t be stored</source>
        <translation>保存できません</translation>
    </message>
    <message>
        <source>it can&apos;t be the name of a file</source>
        <translation>ファイル名として使用できません</translation>
    </message>
    <message>
        <source>it comes from a machine of another byte order</source>
        <translation>バイト順の異なるマシンで作成されています</translation>
    </message>
    <message>
        <source>it computes a network wrongly</source>
        <translation>ネットワークを正しく計算しません</translation>
    </message>
    <message>
        <source>it contains a single tensor</source>
        <translation>テンソルが 1 つしか含まれていません</translation>
    </message>
    <message>
        <source>it contains an unknown network, {name!r}</source>
        <translation>不明なネットワーク {name!r} が含まれています</translation>
    </message>
    <message>
        <source>it contains layers without a composite</source>
        <translation>レイヤーのみで、合成画像がありません</translation>
    </message>
    <message>
        <source>it contains no weights</source>
        <translation>重みが含まれていません</translation>
    </message>
    <message>
        <source>it contains no weights, but an object of {code}</source>
        <translation>重みではなく {code} のオブジェクトが含まれています</translation>
    </message>
    <message>
        <source>it contains no weights, but {names}</source>
        <translation>重みではなく {names} が含まれています</translation>
    </message>
    <message>
        <source>it contains no weights, but {names} and {count} more</source>
        <translation>重みではなく {names} ほか {count} 件が含まれています</translation>
    </message>
    <message>
        <source>it contains only layers</source>
        <translation>レイヤーしか含まれていません</translation>
    </message>
    <message>
        <source>it does not enlarge pictures</source>
        <translation>画像を拡大するものではありません</translation>
    </message>
    <message>
        <source>it ends the program</source>
        <translation>プログラムを終了させます</translation>
    </message>
    <message>
        <source>it ends too early for valid TOML</source>
        <translation>途中で終わっており、有効な TOML ではありません</translation>
    </message>
    <message>
        <source>it exceeds the limit of {limit:g} megapixels</source>
        <translation>上限の {limit:g} メガピクセルを超えています</translation>
    </message>
    <message>
        <source>it expands to far more than its file size</source>
        <translation>展開するとファイルサイズを大幅に超えます</translation>
    </message>
    <message>
        <source>it fails on this machine</source>
        <translation>このマシンでは失敗します</translation>
    </message>
    <message>
        <source>it gives another result there</source>
        <translation>書き出し先では結果が異なります</translation>
    </message>
    <message>
        <source>it has no operations, or too many of them</source>
        <translation>演算がないか、多すぎます</translation>
    </message>
    <message>
        <source>it has too few pixels</source>
        <translation>ピクセルが少なすぎます</translation>
    </message>
    <message>
        <source>it has too many layers</source>
        <translation>層が多すぎます</translation>
    </message>
    <message>
        <source>it has too many nodes</source>
        <translation>ノードが多すぎます</translation>
    </message>
    <message>
        <source>it has {count} inputs instead of one</source>
        <translation>入力が 1 つではなく {count} 個あります</translation>
    </message>
    <message>
        <source>it has {count} results instead of one</source>
        <translation>結果が 1 つではなく {count} 個あります</translation>
    </message>
    <message>
        <source>it has {width} x {height} pixels, its original {columns} x {rows}</source>
        <translation>{width} x {height} ピクセルですが、元画像は {columns} x {rows} です</translation>
    </message>
    <message>
        <source>it is a DRRN with a bank of {count} filters, whose units share none</source>
        <translation>{count} 個のフィルターのバンクを持ち、ユニット間でフィルターを共有しない DRRN です</translation>
    </message>
    <message>
        <source>it is a MATLAB 7.3 file; save it with -v7 in MATLAB</source>
        <translation>MATLAB 7.3 のファイルです。MATLAB で -v7 を指定して保存してください</translation>
    </message>
    <message>
        <source>it is a camera raw</source>
        <translation>カメラ RAW です</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>フォルダーです</translation>
    </message>
    <message>
        <source>it is a zip archive without a PyTorch network</source>
        <translation>PyTorch のネットワークを含まない zip アーカイブです</translation>
    </message>
    <message>
        <source>it is not UTF-8 text</source>
        <translation>UTF-8 のテキストではありません</translation>
    </message>
    <message>
        <source>it is not a picture, or it is damaged</source>
        <translation>画像ではないか、壊れています</translation>
    </message>
    <message>
        <source>its module {name} is a {kind}, which a program can&apos;t express</source>
        <translation>モジュール {name} はプログラムでは表せない {kind} です</translation>
    </message>
    <message>
        <source>its module {name} is an approximation</source>
        <translation>モジュール {name} は近似計算です</translation>
    </message>
    <message>
        <source>the values of the {kind} {name!r} differ in size</source>
        <translation>{kind} {name!r} の値のサイズが一致しません</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>壊れています</translation>
    </message>
    <message>
        <source>Choose PNG or WebP; animations can be written as GIF.</source>
        <translation>PNG か WebP を選んでください。アニメーションは GIF で書き出せます。</translation>
    </message>
    <message>
        <source>GIF has only 256 colours</source>
        <translation>GIF は 256 色までです</translation>
    </message>
    <message>
        <source>ONNX, ncnn, PyTorch, TensorFlow, MATLAB and Caffe files can be imported.</source>
        <translation>ONNX、ncnn、PyTorch、TensorFlow、MATLAB、Caffe のファイルを読み込めます。</translation>
    </message>
    <message>
        <source>artefacts are removed</source>
        <translation>アーティファクトを除去します</translation>
    </message>
    <message>
        <source>it is an incomplete archive, as an interrupted download leaves it</source>
        <translation>ダウンロードが中断されたような不完全なアーカイブです</translation>
    </message>
    <message>
        <source>it is damaged, or contains objects instead of arrays of numbers</source>
        <translation>壊れているか、数値の配列ではなくオブジェクトが含まれています</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>空です</translation>
    </message>
    <message>
        <source>it is interlaced</source>
        <translation>インターレース形式です</translation>
    </message>
    <message>
        <source>it is larger than any network that is known here</source>
        <translation>既知のどのネットワークよりも大きすぎます</translation>
    </message>
    <message>
        <source>it is not a .safetensors file, or it is damaged</source>
        <translation>.safetensors ファイルではないか、壊れています</translation>
    </message>
    <message>
        <source>it is not a YUV4MPEG2 stream</source>
        <translation>YUV4MPEG2 ストリームではありません</translation>
    </message>
    <message>
        <source>it is not a record of srgui evaluate</source>
        <translation>srgui evaluate の記録ではありません</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>通常のファイルではありません</translation>
    </message>
    <message>
        <source>it is not a subclass of srgui.networks.network.Network</source>
        <translation>srgui.networks.network.Network のサブクラスではありません</translation>
    </message>
    <message>
        <source>it is not an intact Caffe network</source>
        <translation>正常な Caffe ネットワークではありません</translation>
    </message>
    <message>
        <source>it is not an intact ONNX file</source>
        <translation>正常な ONNX ファイルではありません</translation>
    </message>
    <message>
        <source>it is not an intact TensorFlow checkpoint</source>
        <translation>正常な TensorFlow チェックポイントではありません</translation>
    </message>
    <message>
        <source>it is not an intact TensorFlow graph</source>
        <translation>正常な TensorFlow グラフではありません</translation>
    </message>
    <message>
        <source>it is not installed, or can&apos;t be loaded</source>
        <translation>インストールされていないか、読み込めません</translation>
    </message>
    <message>
        <source>it is the picture&apos;s own source</source>
        <translation>画像自身の元ファイルです</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>大きすぎます</translation>
    </message>
    <message>
        <source>it isn&apos;t a network that srgui can read</source>
        <translation>srgui が読み込めるネットワークではありません</translation>
    </message>
    <message>
        <source>it restores test pictures worse than bicubic: {own:.1f} dB instead of {plain:.1f}</source>
        <translation>テスト画像の復元がバイキュービックより劣ります：{plain:.1f} dB に対して {own:.1f} dB です</translation>
    </message>
    <message>
        <source>it supports factors from 1 to {greatest}</source>
        <translation>対応する倍率は 1～{greatest} です</translation>
    </message>
    <message>
        <source>it takes longer than {seconds:g} seconds</source>
        <translation>{seconds:g} 秒以上かかります</translation>
    </message>
    <message>
        <source>it takes too much memory</source>
        <translation>メモリの使用量が多すぎます</translation>
    </message>
    <message>
        <source>it uses a constant in a way that is not supported</source>
        <translation>定数の使い方に対応していません</translation>
    </message>
    <message>
        <source>it was imported as {format}, and is run as it is</source>
        <translation>{format} としてインポートされ、そのまま実行されます</translation>
    </message>
    <message>
        <source>its .bin file is shorter than the layers need</source>
        <translation>層に必要な量に対して .bin ファイルが短すぎます</translation>
    </message>
    <message>
        <source>its .param file is incomplete</source>
        <translation>.param ファイルが不完全です</translation>
    </message>
    <message>
        <source>its .param file is not a description of a network</source>
        <translation>.param ファイルがネットワークの記述ではありません</translation>
    </message>
    <message>
        <source>its .param file is too long</source>
        <translation>.param ファイルが長すぎます</translation>
    </message>
    <message>
        <source>its DRCN is incomplete ({name!r} is missing)</source>
        <translation>DRCN が不完全です（{name!r} がありません）</translation>
    </message>
    <message>
        <source>its LapSRN is incomplete ({name!r} is missing)</source>
        <translation>LapSRN が不完全です（{name!r} がありません）</translation>
    </message>
    <message>
        <source>its MS-LapSRN is incomplete</source>
        <translation>MS-LapSRN が不完全です</translation>
    </message>
    <message>
        <source>its activation {name} is not supported</source>
        <translation>活性化関数 {name} には対応していません</translation>
    </message>
    <message>
        <source>its architecture is not known to spandrel either</source>
        <translation>spandrel でも未知のアーキテクチャです</translation>
    </message>
    <message>
        <source>its channels is neither 1 nor 3</source>
        <translation>channels が 1 でも 3 でもありません</translation>
    </message>
    <message>
        <source>its constant {name} is not supported</source>
        <translation>定数 {name} には対応していません</translation>
    </message>
    <message>
        <source>its content does not match the hash in the manifest</source>
        <translation>内容がマニフェストのハッシュと一致しません</translation>
    </message>
    <message>
        <source>its convolution {name} is not supported</source>
        <translation>畳み込み {name} には対応していません</translation>
    </message>
    <message>
        <source>its decoder has crashed</source>
        <translation>デコーダーがクラッシュしました</translation>
    </message>
    <message>
        <source>its depth-to-space {name} is not supported</source>
        <translation>depth-to-space {name} には対応していません</translation>
    </message>
    <message>
        <source>its difference {name} is not supported</source>
        <translation>減算 {name} には対応していません</translation>
    </message>
    <message>
        <source>its engine does not accept it</source>
        <translation>エンジンが受け付けません</translation>
    </message>
    <message>
        <source>its engine fails</source>
        <translation>エンジンの実行に失敗します</translation>
    </message>
    <message>
        <source>its enlargement {name} is not by a whole scale_factor, nearest or bilinear without align_corners</source>
        <translation>拡大 {name} が、整数の scale_factor による nearest または align_corners なしの bilinear ではありません</translation>
    </message>
    <message>
        <source>its family has none</source>
        <translation>このファミリーには用意されていません</translation>
    </message>
    <message>
        <source>its format does not support it</source>
        <translation>形式が対応していません</translation>
    </message>
    <message>
        <source>its forward calls {name}</source>
        <translation>forward が {name} を呼び出しています</translation>
    </message>
    <message>
        <source>its forward calls {target}, which a program can&apos;t express</source>
        <translation>forward がプログラムでは表せない {target} を呼び出しています</translation>
    </message>
    <message>
        <source>its forward can&apos;t be followed ({why})</source>
        <translation>forward を追跡できません（{why}）</translation>
    </message>
    <message>
        <source>its forward divides by something else than a number</source>
        <translation>forward が数値以外のもので除算しています</translation>
    </message>
    <message>
        <source>its forward does not return a tuple of results</source>
        <translation>forward が結果のタプルを返しません</translation>
    </message>
    <message>
        <source>its forward uses {name} in a way that a program can&apos;t express</source>
        <translation>forward での {name} の使い方はプログラムでは表せません</translation>
    </message>
    <message>
        <source>its graph contains no network of this kind</source>
        <translation>グラフにこの種類のネットワークが含まれていません</translation>
    </message>
    <message>
        <source>its header has no size</source>
        <translation>ヘッダーにサイズがありません</translation>
    </message>
    <message>
        <source>its hyperparameters is not a dict</source>
        <translation>hyperparameters が dict ではありません</translation>
    </message>
    <message>
        <source>its index is compressed</source>
        <translation>インデックスが圧縮されています</translation>
    </message>
    <message>
        <source>its index is implausibly large</source>
        <translation>インデックスが異常に大きすぎます</translation>
    </message>
    <message>
        <source>its input is not a picture</source>
        <translation>入力が画像ではありません</translation>
    </message>
    <message>
        <source>its layer {name} ({kind}) is not supported</source>
        <translation>層 {name}（{kind}）には対応していません</translation>
    </message>
    <message>
        <source>its layer {name} has no weights</source>
        <translation>層 {name} に重みがありません</translation>
    </message>
    <message>
        <source>its layer {name} is damaged</source>
        <translation>層 {name} が壊れています</translation>
    </message>
    <message>
        <source>its layer {name} is implausibly large</source>
        <translation>層 {name} が異常に大きすぎます</translation>
    </message>
    <message>
        <source>its layer {name} is not a plain sum</source>
        <translation>層 {name} が単純な加算ではありません</translation>
    </message>
    <message>
        <source>its layer {name} is of the kind {kind}, which is not supported</source>
        <translation>層 {name} は対応していない種類 {kind} です</translation>
    </message>
    <message>
        <source>its layer {name} is there twice</source>
        <translation>層 {name} が重複しています</translation>
    </message>
    <message>
        <source>its line {line!r} is damaged</source>
        <translation>行 {line!r} が壊れています</translation>
    </message>
    <message>
        <source>its max_scale is not a whole number</source>
        <translation>max_scale が整数ではありません</translation>
    </message>
    <message>
        <source>its maximum {name} is not supported</source>
        <translation>最大値 {name} には対応していません</translation>
    </message>
    <message>
        <source>its metadata can&apos;t be read</source>
        <translation>メタデータを読み込めません</translation>
    </message>
    <message>
        <source>its metadata lacks {names}</source>
        <translation>メタデータに {names} がありません</translation>
    </message>
    <message>
        <source>its module {name} does not enlarge by {stride} exactly</source>
        <translation>モジュール {name} の拡大がちょうど {stride} 倍ではありません</translation>
    </message>
    <message>
        <source>its module {name} does not keep the size with zeros around it</source>
        <translation>モジュール {name} は周囲をゼロで埋めてもサイズが保たれません</translation>
    </message>
    <message>
        <source>its module {name} is a {kind}</source>
        <translation>モジュール {name} は {kind} です</translation>
    </message>
    <message>
        <source>its module {name} is not square: {numbers}</source>
        <translation>モジュール {name} が正方形ではありません：{numbers}</translation>
    </message>
    <message>
        <source>its module {name} normalises without learned numbers</source>
        <translation>モジュール {name} が学習した数値なしで正規化しています</translation>
    </message>
    <message>
        <source>its name has no suffix</source>
        <translation>名前に拡張子がありません</translation>
    </message>
    <message>
        <source>its network, {code} with {names}, is none of LapSRN, MS-LapSRN, DRRN and DRCN</source>
        <translation>ネットワーク {code}（{names}）は LapSRN、MS-LapSRN、DRRN、DRCN のいずれでもありません</translation>
    </message>
    <message>
        <source>its operation {name} ({kind}) is not supported</source>
        <translation>演算 {name}（{kind}）には対応していません</translation>
    </message>
    <message>
        <source>its pre_enlarged is neither True nor False</source>
        <translation>pre_enlarged が True でも False でもありません</translation>
    </message>
    <message>
        <source>its product {name} is not supported</source>
        <translation>乗算 {name} には対応していません</translation>
    </message>
    <message>
        <source>its program does not say whether its input is enlarged first</source>
        <translation>入力を先に拡大するかどうかがプログラムに示されていません</translation>
    </message>
    <message>
        <source>its program enlarges what is enlarged first</source>
        <translation>先に拡大した入力をプログラムがさらに拡大しています</translation>
    </message>
    <message>
        <source>its program enlarges {factors} times, not up to {scale}</source>
        <translation>プログラムの拡大は {factors} 倍で、最大 {scale} 倍ではありません</translation>
    </message>
    <message>
        <source>its program has an unknown operation, {entry}</source>
        <translation>プログラムに不明な演算 {entry} があります</translation>
    </message>
    <message>
        <source>its program has no list of operations, or too many of them</source>
        <translation>プログラムに演算のリストがないか、演算が多すぎます</translation>
    </message>
    <message>
        <source>its program has unknown steps, {names}</source>
        <translation>プログラムに不明なステップ {names} があります</translation>
    </message>
    <message>
        <source>its program has {colours!r} colours</source>
        <translation>プログラムの色数が {colours!r} です</translation>
    </message>
    <message>
        <source>its program has {steps} steps and {results} results</source>
        <translation>プログラムのステップは {steps} 個、結果は {results} 個です</translation>
    </message>
    <message>
        <source>its program is not a JSON object</source>
        <translation>プログラムが JSON オブジェクトではありません</translation>
    </message>
    <message>
        <source>its program is not valid JSON</source>
        <translation>プログラムが有効な JSON ではありません</translation>
    </message>
    <message>
        <source>its program is too long</source>
        <translation>プログラムが長すぎます</translation>
    </message>
    <message>
        <source>its program supports factors up to {scale}</source>
        <translation>プログラムが対応する倍率は {scale} までです</translation>
    </message>
    <message>
        <source>its program takes an implausible amount of work</source>
        <translation>プログラムの計算量が異常に多すぎます</translation>
    </message>
    <message>
        <source>its result does not look like its input</source>
        <translation>結果が入力と似ていません</translation>
    </message>
    <message>
        <source>its result is not a whole multiple of its input</source>
        <translation>結果が入力の整数倍ではありません</translation>
    </message>
    <message>
        <source>its step_kinds is not a tuple of names</source>
        <translation>step_kinds が名前のタプルではありません</translation>
    </message>
    <message>
        <source>its tensor {name} is not among its parameters and buffers</source>
        <translation>テンソル {name} がパラメーターにもバッファーにも含まれていません</translation>
    </message>
    <message>
        <source>its tensors ({names}) are not those of DRRN&apos;s PyTorch port</source>
        <translation>テンソル（{names}）が PyTorch 移植版 DRRN のものではありません</translation>
    </message>
    <message>
        <source>its tensors ({names}) are not those of LapSRN, MS-LapSRN, DRRN or DRCN</source>
        <translation>テンソル（{names}）が LapSRN、MS-LapSRN、DRRN、DRCN のいずれのものでもありません</translation>
    </message>
    <message>
        <source>its tensors don&apos;t fit ({name} is missing)</source>
        <translation>テンソルが適合しません（{name} がありません）</translation>
    </message>
    <message>
        <source>its tensors don&apos;t fit ({name} is {found} instead of {shape})</source>
        <translation>テンソルが適合しません（{name} は {shape} のはずが {found} です）</translation>
    </message>
    <message>
        <source>its transposed convolution {name} is dilated or grouped</source>
        <translation>転置畳み込み {name} は膨張またはグループ畳み込みです</translation>
    </message>
    <message>
        <source>its value {name} is never computed</source>
        <translation>値 {name} が計算されません</translation>
    </message>
    <message>
        <source>its value {name} is not supported</source>
        <translation>値 {name} には対応していません</translation>
    </message>
    <message>
        <source>its variable {name} is missing</source>
        <translation>変数 {name} がありません</translation>
    </message>
    <message>
        <source>its weights are in other files</source>
        <translation>重みが別のファイルにあります</translation>
    </message>
    <message>
        <source>its {width} x {height} pixels are too few at {scale}x</source>
        <translation>{scale}x に対して {width} x {height} ピクセルは少なすぎます</translation>
    </message>
    <message>
        <source>its {width} x {height} pixels have other proportions than {of_source}</source>
        <translation>{width} x {height} ピクセルの縦横比が {of_source} と異なります</translation>
    </message>
    <message>
        <source>line {line} is not valid TOML</source>
        <translation>{line} 行目が有効な TOML ではありません</translation>
    </message>
    <message>
        <source>lossless compression</source>
        <translation>可逆圧縮</translation>
    </message>
    <message>
        <source>matplotlib is not installed</source>
        <translation>matplotlib がインストールされていません</translation>
    </message>
    <message>
        <source>measuring its reach</source>
        <translation>影響範囲を測定中</translation>
    </message>
    <message>
        <source>memory ran out</source>
        <translation>メモリを使い切りました</translation>
    </message>
    <message>
        <source>multichannel (spot-colour) files are not supported</source>
        <translation>マルチチャンネル（特色）ファイルには対応していません</translation>
    </message>
    <message>
        <source>ncnn can&apos;t compute on {device!r}</source>
        <translation>ncnn は {device!r} で計算できません</translation>
    </message>
    <message>
        <source>ncnn can&apos;t load it</source>
        <translation>ncnn で読み込めません</translation>
    </message>
    <message>
        <source>neither ONNX Runtime nor OpenVINO is installed</source>
        <translation>ONNX Runtime も OpenVINO もインストールされていません</translation>
    </message>
    <message>
        <source>no MatConvNet network can be read from it</source>
        <translation>MatConvNet のネットワークを読み込めません</translation>
    </message>
    <message>
        <source>no graphics card with Vulkan was found</source>
        <translation>Vulkan 対応のグラフィックカードが見つかりません</translation>
    </message>
    <message>
        <source>no network can be built from it</source>
        <translation>ネットワークを構築できません</translation>
    </message>
    <message>
        <source>no picture has that name or a name starting with it</source>
        <translation>この名前、またはこの名前で始まる画像がありません</translation>
    </message>
    <message>
        <source>no space left on device</source>
        <translation>デバイスの空き容量がありません</translation>
    </message>
    <message>
        <source>no such file or directory</source>
        <translation>ファイルまたはディレクトリがありません</translation>
    </message>
    <message>
        <source>no traces of compression, noise or blur</source>
        <translation>圧縮、ノイズ、ぼけの痕跡なし</translation>
    </message>
    <message>
        <source>noise of about {levels:.0f} levels</source>
        <translation>約 {levels:.0f} レベルのノイズ</translation>
    </message>
    <message>
        <source>not a directory</source>
        <translation>ディレクトリではありません</translation>
    </message>
    <message>
        <source>not enough memory even for the smallest tile</source>
        <translation>最小のタイルにもメモリが足りません</translation>
    </message>
    <message>
        <source>nothing can be enlarged {factor} times</source>
        <translation>{factor} 倍の拡大はできません</translation>
    </message>
    <message>
        <source>operation not permitted</source>
        <translation>許可されていない操作です</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>アクセスが拒否されました</translation>
    </message>
    <message>
        <source>pixel art; choose “Pixel art” to keep its squares</source>
        <translation>ドット絵。四角を保つには「ドット絵」を選択</translation>
    </message>
    <message>
        <source>pixels are repeated, without a network</source>
        <translation>ネットワークを使わずピクセルを繰り返します</translation>
    </message>
    <message>
        <source>program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>read-only file system</source>
        <translation>読み取り専用のファイルシステムです</translation>
    </message>
    <message>
        <source>reading the file</source>
        <translation>ファイルを読み込み中</translation>
    </message>
    <message>
        <source>resolution</source>
        <translation>解像度</translation>
    </message>
    <message>
        <source>running it crashes, takes too long or too much memory</source>
        <translation>実行するとクラッシュするか、時間またはメモリを使いすぎます</translation>
    </message>
    <message>
        <source>running it for the first time</source>
        <translation>初回の実行中</translation>
    </message>
    <message>
        <source>saving</source>
        <translation>保存中</translation>
    </message>
    <message>
        <source>scipy is not installed</source>
        <translation>scipy がインストールされていません</translation>
    </message>
    <message>
        <source>some fields of IPTC (XMP has no place for them)</source>
        <translation>IPTC の一部のフィールド（XMP に対応する項目がありません）</translation>
    </message>
    <message>
        <source>srgui models lists them.</source>
        <translation>srgui models で一覧を表示できます。</translation>
    </message>
    <message>
        <source>srgui opens files only and loads nothing over a network</source>
        <translation>srgui はファイルのみを開き、ネットワーク経由では何も読み込みません</translation>
    </message>
    <message>
        <source>tensor {name!r} belongs to another network</source>
        <translation>テンソル {name!r} は別のネットワークのものです</translation>
    </message>
    <message>
        <source>tensor {name!r} contains values that are not numbers</source>
        <translation>テンソル {name!r} に数値でない値が含まれています</translation>
    </message>
    <message>
        <source>tensor {name!r} has another shape</source>
        <translation>テンソル {name!r} の形状が異なります</translation>
    </message>
    <message>
        <source>tensor {name!r} has implausibly large values, up to {value:.0e}</source>
        <translation>テンソル {name!r} の値が異常に大きく、最大 {value:.0e} です</translation>
    </message>
    <message>
        <source>tensor {name!r} has shape {found}</source>
        <translation>テンソル {name!r} の形状は {found} です</translation>
    </message>
    <message>
        <source>tensor {name!r} has shape {found} instead of {shape}</source>
        <translation>テンソル {name!r} の形状が {shape} ではなく {found} です</translation>
    </message>
    <message>
        <source>tensor {name!r} is missing</source>
        <translation>テンソル {name!r} がありません</translation>
    </message>
    <message>
        <source>tensor {name!r} is of the wrong type</source>
        <translation>テンソル {name!r} の型が正しくありません</translation>
    </message>
    <message>
        <source>tensor {name!r} is {kind}, not float32 or float16</source>
        <translation>テンソル {name!r} は {kind} で、float32 または float16 ではありません</translation>
    </message>
    <message>
        <source>the channels of {name!r} can&apos;t be divided into groups</source>
        <translation>{name!r} のチャンネルをグループに分割できません</translation>
    </message>
    <message>
        <source>the description of its network makes no sense</source>
        <translation>ネットワークの記述に矛盾があります</translation>
    </message>
    <message>
        <source>the difference {name!r} is not of two</source>
        <translation>減算 {name!r} の値が 2 つではありません</translation>
    </message>
    <message>
        <source>the dilation or groups of {name!r} make no sense</source>
        <translation>{name!r} の膨張またはグループの指定が不正です</translation>
    </message>
    <message>
        <source>the display {setting} does not respond</source>
        <translation>ディスプレイ {setting} が応答しません</translation>
    </message>
    <message>
        <source>the existing file is not an earlier report</source>
        <translation>既存のファイルは以前のレポートではありません</translation>
    </message>
    <message>
        <source>the file already exists</source>
        <translation>ファイルはすでに存在します</translation>
    </message>
    <message>
        <source>the file doesn&apos;t contain the statistics of 36 features</source>
        <translation>ファイルに 36 個の特徴の統計量が含まれていません</translation>
    </message>
    <message>
        <source>the file exists already</source>
        <translation>ファイルはすでに存在します</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>ファイルが壊れています</translation>
    </message>
    <message>
        <source>the file is damaged or of another kind</source>
        <translation>ファイルが壊れているか、種類が異なります</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>ファイルが空です</translation>
    </message>
    <message>
        <source>the file is incomplete</source>
        <translation>ファイルが不完全です</translation>
    </message>
    <message>
        <source>the format {suffix} can&apos;t be written</source>
        <translation>{suffix} 形式では書き込めません</translation>
    </message>
    <message>
        <source>the kernel of {name!r} is even</source>
        <translation>{name!r} のカーネルサイズが偶数です</translation>
    </message>
    <message>
        <source>the kernel of {name!r} is too large</source>
        <translation>{name!r} のカーネルが大きすぎます</translation>
    </message>
    <message>
        <source>the network as it was imported</source>
        <translation>インポートしたままのネットワーク</translation>
    </message>
    <message>
        <source>the network is read from it</source>
        <translation>ネットワークがそこから読み込まれています</translation>
    </message>
    <message>
        <source>the network takes {most} x {most} pixels with the margins</source>
        <translation>ネットワークが受け付けるのは余白を含めて {most} x {most} ピクセルです</translation>
    </message>
    <message>
        <source>the package onnx is not installed</source>
        <translation>onnx パッケージがインストールされていません</translation>
    </message>
    <message>
        <source>the package spandrel is not installed</source>
        <translation>spandrel パッケージがインストールされていません</translation>
    </message>
    <message>
        <source>the phases of {name} have different biases</source>
        <translation>{name} の位相ごとにバイアスが異なります</translation>
    </message>
    <message>
        <source>the picture can&apos;t be encoded, or the written file reads back wrong</source>
        <translation>画像をエンコードできないか、書き込んだファイルを正しく読み戻せません</translation>
    </message>
    <message>
        <source>the picture is too small for this factor</source>
        <translation>画像がこの倍率に対して小さすぎます</translation>
    </message>
    <message>
        <source>the print resolution is missing</source>
        <translation>印刷解像度がありません</translation>
    </message>
    <message>
        <source>the quality {quality} is outside 1 to 100</source>
        <translation>画質 {quality} は 1～100 の範囲外です</translation>
    </message>
    <message>
        <source>the result {name!r} is not a plane of one channel</source>
        <translation>結果 {name!r} が 1 チャンネルの平面ではありません</translation>
    </message>
    <message>
        <source>the result {name!r} is not of three channels</source>
        <translation>結果 {name!r} が 3 チャンネルではありません</translation>
    </message>
    <message>
        <source>the results don&apos;t come out in the order of the operations</source>
        <translation>結果の順序が演算の順序と異なります</translation>
    </message>
    <message>
        <source>the sampling {name} is not supported</source>
        <translation>サンプリング {name} には対応していません</translation>
    </message>
    <message>
        <source>the value {name!r} is computed twice</source>
        <translation>値 {name!r} が 2 回計算されています</translation>
    </message>
    <message>
        <source>the value {name!r} is used before it is computed</source>
        <translation>値 {name!r} が計算前に使用されています</translation>
    </message>
    <message>
        <source>the written file reads back wrong</source>
        <translation>書き込んだファイルを正しく読み戻せません</translation>
    </message>
    <message>
        <source>there are several: {names}</source>
        <translation>複数あります：{names}</translation>
    </message>
    <message>
        <source>there are too many already</source>
        <translation>すでに多すぎます</translation>
    </message>
    <message>
        <source>there are {names}</source>
        <translation>次のプリセットがあります：{names}</translation>
    </message>
    <message>
        <source>there is a network of this name</source>
        <translation>同じ名前のネットワークがあります</translation>
    </message>
    <message>
        <source>there is a preset of this name</source>
        <translation>同じ名前のプリセットがあります</translation>
    </message>
    <message>
        <source>there is no display</source>
        <translation>ディスプレイがありません</translation>
    </message>
    <message>
        <source>there is no enlargement {method!r}</source>
        <translation>拡大方法 {method!r} はありません</translation>
    </message>
    <message>
        <source>there is no folder {path}</source>
        <translation>フォルダー {path} がありません</translation>
    </message>
    <message>
        <source>there is no function {name!r}</source>
        <translation>関数 {name!r} はありません</translation>
    </message>
    <message>
        <source>there is no network {name!r}</source>
        <translation>ネットワーク {name!r} はありません</translation>
    </message>
    <message>
        <source>there is no permission to write into {path}</source>
        <translation>{path} への書き込み権限がありません</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>ファイルがありません</translation>
    </message>
    <message>
        <source>there is not enough memory for it</source>
        <translation>メモリが足りません</translation>
    </message>
    <message>
        <source>this machine does not have it</source>
        <translation>このマシンにはありません</translation>
    </message>
    <message>
        <source>this machine has {names}</source>
        <translation>このマシンにあるのは {names} です</translation>
    </message>
    <message>
        <source>this network always removes artefacts</source>
        <translation>このネットワークは常にアーティファクトを除去します</translation>
    </message>
    <message>
        <source>this network can&apos;t remove artefacts</source>
        <translation>このネットワークはアーティファクトを除去できません</translation>
    </message>
    <message>
        <source>this process was forked after networks had been used; only ncnn survives that</source>
        <translation>このプロセスはネットワークの使用後にフォークされました。この場合に動作するのは ncnn のみです</translation>
    </message>
    <message>
        <source>this variant of its format is not supported</source>
        <translation>この形式のこのバリエーションには対応していません</translation>
    </message>
    <message>
        <source>this variant of {format} is not supported</source>
        <translation>{format} のこのバリエーションには対応していません</translation>
    </message>
    <message>
        <source>too many levels of symbolic links</source>
        <translation>シンボリックリンクの階層が深すぎます</translation>
    </message>
    <message>
        <source>too many open files</source>
        <translation>開いているファイルが多すぎます</translation>
    </message>
    <message>
        <source>traces of JPEG, quality about {quality}</source>
        <translation>JPEG の痕跡、画質約 {quality}</translation>
    </message>
    <message>
        <source>transparency</source>
        <translation>透明度</translation>
    </message>
    <message>
        <source>transparency ({format} has none: flattened on white)</source>
        <translation>透明度（{format} は非対応のため白背景に統合）</translation>
    </message>
    <message>
        <source>treated as a sharp original</source>
        <translation>シャープな元画像として処理します</translation>
    </message>
    <message>
        <source>trying sizes</source>
        <translation>サイズを試行中</translation>
    </message>
    <message>
        <source>video</source>
        <translation>動画</translation>
    </message>
    <message>
        <source>{area:,} in total</source>
        <translation>合計 {area:,}</translation>
    </message>
    <message>
        <source>{channels} channels are no squares of {factor} x {factor} pixels</source>
        <translation>{channels} チャンネルは {factor} x {factor} ピクセルの正方形になりません</translation>
    </message>
    <message>
        <source>{cut} pixels can&apos;t be cut from {name!r}</source>
        <translation>{name!r} から {cut} ピクセルを切り取れません</translation>
    </message>
    <message>
        <source>{formats} needs the whole result in memory, {needed:.1f} GB, and may take {limit:.1f} GB</source>
        <translation>{formats} では結果全体（{needed:.1f} GB）をメモリに置く必要がありますが、使用できるのは {limit:.1f} GB です</translation>
    </message>
    <message>
        <source>{format} can&apos;t be written row by row</source>
        <translation>{format} は 1 行ずつ書き込めません</translation>
    </message>
    <message>
        <source>{format} files are not supported (supported are {formats} and camera raws)</source>
        <translation>{format} ファイルには対応していません（対応：{formats}、カメラ RAW）</translation>
    </message>
    <message>
        <source>{kind} files are not supported</source>
        <translation>{kind} ファイルには対応していません</translation>
    </message>
    <message>
        <source>{kind}: {words}</source>
        <translation>{kind}：{words}</translation>
    </message>
    <message>
        <source>{libraries} not found</source>
        <translation>{libraries} が見つかりません</translation>
    </message>
    <message>
        <source>{mode} pixels, which have no fixed white, are not supported</source>
        <translation>白が定まらない {mode} ピクセルには対応していません</translation>
    </message>
    <message>
        <source>{name} ({format} can&apos;t store it)</source>
        <translation>{name}（{format} では保存できません）</translation>
    </message>
    <message>
        <source>{name} has another shape</source>
        <translation>{name} の形状が異なります</translation>
    </message>
    <message>
        <source>{name} is incomplete</source>
        <translation>{name} が不完全です</translation>
    </message>
    <message>
        <source>{name} is missing</source>
        <translation>{name} がありません</translation>
    </message>
    <message>
        <source>{name} is missing, or of another shape</source>
        <translation>{name} がないか、形状が異なります</translation>
    </message>
    <message>
        <source>{name} is not in its folder</source>
        <translation>{name} が同じフォルダーにありません</translation>
    </message>
    <message>
        <source>{name}, which describes its network, is not in its folder</source>
        <translation>ネットワークを記述した {name} が同じフォルダーにありません</translation>
    </message>
    <message>
        <source>{network} can&apos;t be mixed with {kind} weights</source>
        <translation>{network} は {kind} の重みと混合できません</translation>
    </message>
    <message>
        <source>{network} can&apos;t upscale by a factor of {scale:g}</source>
        <translation>{network} では {scale:g} 倍に拡大できません</translation>
    </message>
    <message>
        <source>{psnr:.1f} dB on test pictures at {scale}x (bicubic {bicubic:.1f})</source>
        <translation>テスト画像の {scale}x 拡大で {psnr:.1f} dB（バイキュービック {bicubic:.1f}）</translation>
    </message>
    <message>
        <source>{runtime}: {cause}</source>
        <translation>{runtime}：{cause}</translation>
    </message>
    <message>
        <source>{seen}, typical of the series</source>
        <translation>{seen}（連番画像の代表値）</translation>
    </message>
    <message>
        <source>{seen}: artefacts are removed</source>
        <translation>{seen}：アーティファクトを除去します</translation>
    </message>
    <message>
        <source>{seen}: this network always removes artefacts</source>
        <translation>{seen}：このネットワークは常にアーティファクトを除去します</translation>
    </message>
    <message>
        <source>{seen}: this network can&apos;t remove artefacts</source>
        <translation>{seen}：このネットワークはアーティファクトを除去できません</translation>
    </message>
    <message>
        <source>{seen}: treated as a sharp original</source>
        <translation>{seen}：シャープな元画像として処理します</translation>
    </message>
    <message>
        <source>{side:,} per side</source>
        <translation>1 辺 {side:,}</translation>
    </message>
    <message>
        <source>{size} pixels exceed the limit of {limit:g} megapixels</source>
        <translation>{size} ピクセルは上限の {limit:g} メガピクセルを超えています</translation>
    </message>
    <message>
        <source>{steps:g} is outside</source>
        <translation>{steps:g} は範囲外です</translation>
    </message>
    <message>
        <source>{value!r} in its program is neither true nor false</source>
        <translation>プログラム内の {value!r} が true でも false でもありません</translation>
    </message>
    <message>
        <source>{value!r} in its program is not a list of names</source>
        <translation>プログラム内の {value!r} が名前のリストではありません</translation>
    </message>
    <message>
        <source>{value!r} in its program is not a number</source>
        <translation>プログラム内の {value!r} が数値ではありません</translation>
    </message>
    <message>
        <source>{value!r} in its program is not a small whole number</source>
        <translation>プログラム内の {value!r} が小さな整数ではありません</translation>
    </message>
    <message>
        <source>{value!r} in its program is not a valid name</source>
        <translation>プログラム内の {value!r} が有効な名前ではありません</translation>
    </message>
    <message>
        <source>{value:g} % is outside</source>
        <translation>{value:g}% は範囲外です</translation>
    </message>
    <message>
        <source>{what}, which sees the whole picture at once, but pictures are computed in tiles</source>
        <translation>{what}。これは画像全体を一度に参照しますが、画像はタイルごとに計算されます</translation>
    </message>
    <message>
        <source>{what}.</source>
        <translation>{what}。</translation>
    </message>
    <message>
        <source>{what}. {remedy}</source>
        <translation>{what}。{remedy}</translation>
    </message>
    <message>
        <source>{what}: {why}.</source>
        <translation>{what}：{why}。</translation>
    </message>
    <message>
        <source>{what}: {why}. {remedy}</source>
        <translation>{what}：{why}。{remedy}</translation>
    </message>
    <message>
        <source>{width:,} x {height:,} pixels exceed the limit of {format} ({limit})</source>
        <translation>{width:,} x {height:,} ピクセルは {format} の上限（{limit}）を超えています</translation>
    </message>
    <message>
        <source>{width} x {height} pixels do not fit in a file of {size} bytes</source>
        <translation>{width} x {height} ピクセルは {size} バイトのファイルに収まりません</translation>
    </message>
</context>
<context>
    <name>CornerLabels</name>
    <message>
        <source>Show something else on this side</source>
        <translation>この側に別のものを表示</translation>
    </message>
</context>
<context>
    <name>CropBar</name>
    <message>
        <source>Proportions</source>
        <translation>縦横比</translation>
    </message>
    <message>
        <source>Any proportions</source>
        <translation>自由な縦横比</translation>
    </message>
    <message>
        <source>As the picture</source>
        <translation>画像と同じ</translation>
    </message>
    <message>
        <source>A4, A3</source>
        <translation>A4、A3</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>トリミング</translation>
    </message>
</context>
<context>
    <name>CropFrame</name>
    <message>
        <source>Crop frame</source>
        <translation>トリミング枠</translation>
    </message>
</context>
<context>
    <name>CustomSize</name>
    <message>
        <source>Set &amp;by</source>
        <translation>指定方法(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>サイズ(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>用紙(&amp;P)</translation>
    </message>
    <message>
        <source>P&amp;lacement</source>
        <translation>配置(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Resolution</source>
        <translation>解像度(&amp;R)</translation>
    </message>
    <message>
        <source>Custom size</source>
        <translation>カスタムサイズ</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>幅</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高さ</translation>
    </message>
    <message>
        <source>Long edge</source>
        <translation>長辺</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>パーセント</translation>
    </message>
    <message>
        <source>Print size (long edge)</source>
        <translation>印刷サイズ（長辺）</translation>
    </message>
    <message>
        <source>cm</source>
        <translation>cm</translation>
    </message>
    <message>
        <source>inches</source>
        <translation>インチ</translation>
    </message>
    <message>
        <source>Unit of length</source>
        <translation>長さの単位</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>カスタム</translation>
    </message>
    <message>
        <source>Fit: all of the picture, with a margin</source>
        <translation>収める：画像全体、余白あり</translation>
    </message>
    <message>
        <source>Fill: no margin, edges are cut off</source>
        <translation>満たす：余白なし、端は切れます</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Use this size</source>
        <translation>このサイズを使用</translation>
    </message>
    <message>
        <source>The maximum is {factor}.</source>
        <translation>最大値は {factor} です。</translation>
    </message>
    <message>
        <source>The minimum is {factor}.</source>
        <translation>最小値は {factor} です。</translation>
    </message>
    <message>
        <source>{size} pixels, {factor}</source>
        <translation>{size} ピクセル、{factor}</translation>
    </message>
    <message>
        <source>{print} {unit} at {dpi} dpi: {size} pixels, {factor}</source>
        <translation>{print} {unit}、{dpi} dpi：{size} ピクセル、{factor}</translation>
    </message>
    <message>
        <source>{length} {unit} of paper are left on either side.</source>
        <translation>左右にそれぞれ {length} {unit} の紙が残ります。</translation>
    </message>
    <message>
        <source>{length} {unit} of paper are left above and below.</source>
        <translation>上下にそれぞれ {length} {unit} の紙が残ります。</translation>
    </message>
    <message>
        <source>{length} {unit} are cut off on either side in print.</source>
        <translation>印刷では左右がそれぞれ {length} {unit} 切れます。</translation>
    </message>
    <message>
        <source>{length} {unit} are cut off above and below in print.</source>
        <translation>印刷では上下がそれぞれ {length} {unit} 切れます。</translation>
    </message>
</context>
<context>
    <name>Cutout</name>
    <message>
        <source>{name} part {number}</source>
        <translation>{name} 部分 {number}</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>not measured</source>
        <translation>未測定</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>品質</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>入手元</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>{psnr:.1f} dB at {factor} (bicubic {bicubic:.1f} dB)</source>
        <translation>{factor} で {psnr:.1f} dB（バイキュービック {bicubic:.1f} dB）</translation>
    </message>
    <message>
        <source>test pictures</source>
        <translation>テスト画像</translation>
    </message>
    <message>
        <source>{data}: {figures}</source>
        <translation>{data}：{figures}</translation>
    </message>
    <message>
        <source>srgui</source>
        <translation>srgui</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>自分のネットワーク</translation>
    </message>
    <message>
        <source>shipped with srgui</source>
        <translation>srgui に付属</translation>
    </message>
    <message>
        <source>{file} (SHA-256 {hash}…)</source>
        <translation>{file}（SHA-256 {hash}…）</translation>
    </message>
    <message>
        <source>not known; the terms of whoever published the network apply</source>
        <translation>不明（ネットワークの公開者の条件が適用されます）</translation>
    </message>
    <message>
        <source>Enter the licence, or a note about it</source>
        <translation>ライセンス、またはそれについてのメモを入力</translation>
    </message>
</context>
<context>
    <name>DeviceChoice</name>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Processor (CPU)</source>
        <translation>プロセッサー（CPU）</translation>
    </message>
    <message>
        <source>NVIDIA or AMD graphics (CUDA)</source>
        <translation>NVIDIA または AMD グラフィックス（CUDA）</translation>
    </message>
    <message>
        <source>Apple graphics (MPS)</source>
        <translation>Apple グラフィックス（MPS）</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Pictures ({patterns})</source>
        <translation>画像 ({patterns})</translation>
    </message>
</context>
<context>
    <name>DifferenceScale</name>
    <message>
        <source>Scale of the difference</source>
        <translation>差分のスケール</translation>
    </message>
    <message>
        <source>Amplify less</source>
        <translation>強調を弱く</translation>
    </message>
    <message>
        <source>Amplify more</source>
        <translation>強調を強く</translation>
    </message>
    <message>
        <source>{levels} of 255 (×{amplification})</source>
        <translation>255 レベル中 {levels}（×{amplification}）</translation>
    </message>
</context>
<context>
    <name>DividerHandle</name>
    <message>
        <source>Divider between before and after</source>
        <translation>拡大前後の分割線</translation>
    </message>
</context>
<context>
    <name>DropOverlay</name>
    <message>
        <source>Add pictures</source>
        <translation>画像を追加</translation>
    </message>
    <message>
        <source>Add network</source>
        <translation>ネットワークを追加</translation>
    </message>
    <message>
        <source>Add {count} pictures</source>
        <translation>{count} 枚の画像を追加</translation>
    </message>
    <message>
        <source>Add picture</source>
        <translation>画像を追加</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Enlarge photos up to 8×</source>
        <translation>写真を最大 8× に拡大</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>開く…</translation>
    </message>
    <message>
        <source>Try a sample photo</source>
        <translation>サンプル写真を試す</translation>
    </message>
    <message>
        <source>With sharp edges instead of blur. Drop photos or folders here; they stay on this computer.</source>
        <translation>ぼけではなく、くっきりした輪郭に。写真やフォルダーをここにドロップしてください。外部に送信されません。</translation>
    </message>
</context>
<context>
    <name>ExistingFiles</name>
    <message>
        <source>Keep both</source>
        <translation>両方を残す</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置き換え</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>The new file gets a number after its name</source>
        <translation>新しいファイル名の後に番号を付けます</translation>
    </message>
    <message>
        <source>The new file takes the place of the existing one</source>
        <translation>既存のファイルを新しいファイルで置き換えます</translation>
    </message>
    <message>
        <source>Existing files are left unchanged</source>
        <translation>既存のファイルは変更しません</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>{name} will not be written: other settings were chosen.</source>
        <translation>{name} は書き込まれません：別の設定が選ばれました。</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
</context>
<context>
    <name>ExportAll</name>
    <message>
        <source>{done} of {count} pictures are done. Files already written will be kept.</source>
        <translation>{count} 枚中 {done} 枚の画像が完了しました。書き込み済みのファイルは残ります。</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Continue exporting</source>
        <translation>書き出しを続行</translation>
    </message>
    <message>
        <source>1 picture is still to be exported.</source>
        <translation>まだ 1 枚の画像が書き出されていません。</translation>
    </message>
    <message>
        <source>{count} pictures are still to be exported.</source>
        <translation>まだ {count} 枚の画像が書き出されていません。</translation>
    </message>
    <message>
        <source>Export of {count} pictures finished.</source>
        <translation>{count} 枚の画像の書き出しが完了しました。</translation>
    </message>
</context>
<context>
    <name>ExportAllDialog</name>
    <message>
        <source>If the file exists</source>
        <translation>同名ファイルがある場合</translation>
    </message>
    <message>
        <source>Export all</source>
        <translation>すべて書き出し</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>First file: {path}</source>
        <translation>最初のファイル：{path}</translation>
    </message>
    <message>
        <source>Write PNG instead</source>
        <translation>PNG で書き出し</translation>
    </message>
    <message>
        <source>{name} can&apos;t be exported: {reason}.</source>
        <translation>{name} を書き出せません：{reason}。</translation>
    </message>
    <message>
        <source>{count} pictures can&apos;t be exported, as {name}: {reason}.</source>
        <translation>{name} など {count} 枚の画像を書き出せません：{reason}。</translation>
    </message>
    <message>
        <source>{name} would be replaced by its own result. Choose another name or folder.</source>
        <translation>{name} は自身の結果で置き換えられます。別の名前またはフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>1 picture.</source>
        <translation>画像 1 枚。</translation>
    </message>
    <message>
        <source>{count} pictures.</source>
        <translation>画像 {count} 枚。</translation>
    </message>
    <message>
        <source>1 unreadable file is left out.</source>
        <translation>読み込めない 1 個のファイルは除外されます。</translation>
    </message>
    <message>
        <source>{count} unreadable files are left out.</source>
        <translation>読み込めない {count} 個のファイルは除外されます。</translation>
    </message>
    <message>
        <source>Test copies are left out.</source>
        <translation>テスト用コピーは含まれません。</translation>
    </message>
    <message>
        <source>will be skipped</source>
        <translation>スキップされます</translation>
    </message>
    <message>
        <source>will be replaced</source>
        <translation>置き換えられます</translation>
    </message>
    <message>
        <source>1 file already exists and {what}.</source>
        <translation>1 個のファイルがすでに存在し、{what}。</translation>
    </message>
    <message>
        <source>{count} files already exist and {what}.</source>
        <translation>{count} 個のファイルがすでに存在し、{what}。</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>Shown: {step}</source>
        <translation>表示中：{step}</translation>
    </message>
    <message>
        <source>All steps</source>
        <translation>すべてのステップ</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>参照…</translation>
    </message>
    <message>
        <source>Write PNG instead</source>
        <translation>PNG で書き出し</translation>
    </message>
    <message>
        <source>Natural texture was cancelled and is not in this file</source>
        <translation>自然な質感は中止されたため、このファイルには含まれません</translation>
    </message>
    <message>
        <source>Saved as soon as the picture is enlarged</source>
        <translation>画像の拡大が終わりしだい保存されます</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Re&amp;sult</source>
        <translation>結果(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>形式(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Quality</source>
        <translation>画質(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Metadata</source>
        <translation>メタデータ(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>カラー(&amp;C)</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>If the file exists</source>
        <translation>同名ファイルがある場合</translation>
    </message>
    <message>
        <source>Choose a format, or a name that ends in {suffixes}.</source>
        <translation>形式を選択するか、{suffixes} で終わる名前を指定してください。</translation>
    </message>
    <message>
        <source>{name} will be replaced.</source>
        <translation>{name} は置き換えられます。</translation>
    </message>
    <message>
        <source>Will be saved as {name}</source>
        <translation>{name} として保存されます</translation>
    </message>
    <message>
        <source>about {size}</source>
        <translation>約 {size}</translation>
    </message>
    <message>
        <source>{size} pixels</source>
        <translation>{size} ピクセル</translation>
    </message>
    <message>
        <source>Pictures ({patterns})</source>
        <translation>画像 ({patterns})</translation>
    </message>
</context>
<context>
    <name>ExportFields</name>
    <message>
        <source>&amp;Format</source>
        <translation>形式(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Quality</source>
        <translation>画質(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Metadata</source>
        <translation>メタデータ(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>カラー(&amp;C)</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>フォルダー(&amp;O)</translation>
    </message>
    <message>
        <source>File &amp;name</source>
        <translation>ファイル名(&amp;N)</translation>
    </message>
    <message>
        <source>+ Name</source>
        <translation>+ 名前</translation>
    </message>
    <message>
        <source>+ Network</source>
        <translation>+ ネットワーク</translation>
    </message>
    <message>
        <source>+ Factor</source>
        <translation>+ 倍率</translation>
    </message>
    <message>
        <source>+ Date</source>
        <translation>+ 日付</translation>
    </message>
    <message>
        <source>+ Counter</source>
        <translation>+ 連番</translation>
    </message>
    <message>
        <source>Same as original</source>
        <translation>元画像と同じ</translation>
    </message>
    <message>
        <source>Same folder as the picture</source>
        <translation>画像と同じフォルダー</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>参照…</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>For example {file}.png</source>
        <translation>例：{file}.png</translation>
    </message>
    <message>
        <source>Needs the name of the picture, and no / \ : * ? &quot; &lt; &gt; |</source>
        <translation>画像の名前が必要です。/ \ : * ? &quot; &lt; &gt; | は使用できません</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
</context>
<context>
    <name>FactorChoice</name>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>倍率</translation>
    </message>
    <message>
        <source>Custom…</source>
        <translation>カスタム…</translation>
    </message>
    <message>
        <source>This network enlarges up to {factor}; LapSRN enlarges {wanted}</source>
        <translation>このネットワークの拡大は {factor} までです。LapSRN は {wanted} に拡大できます</translation>
    </message>
    <message>
        <source>Set width, height, long edge, percent or print size</source>
        <translation>幅、高さ、長辺、パーセント、印刷サイズを指定</translation>
    </message>
    <message>
        <source>{size} pixels</source>
        <translation>{size} ピクセル</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Runtime</source>
        <translation>ランタイム</translation>
    </message>
    <message>
        <source>{bits} bits per channel</source>
        <translation>{bits} ビット/チャンネル</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>深度</translation>
    </message>
    <message>
        <source>{used} of {all}, on battery</source>
        <translation>{all} 個中 {used} 個（バッテリー駆動）</translation>
    </message>
    <message>
        <source>{used} of {all}, in the background</source>
        <translation>{all} 個中 {used} 個（バックグラウンド）</translation>
    </message>
    <message>
        <source>Processors</source>
        <translation>プロセッサー</translation>
    </message>
</context>
<context>
    <name>FailureDialog</name>
    <message>
        <source>Unexpected error</source>
        <translation>予期しないエラー</translation>
    </message>
    <message>
        <source>An unexpected error occurred</source>
        <translation>予期しないエラーが発生しました</translation>
    </message>
    <message>
        <source>Your pictures are still open, and you can continue. Please report this text.</source>
        <translation>画像は開いたままで、操作を続けられます。以下の内容を報告してください。</translation>
    </message>
    <message>
        <source>Error report</source>
        <translation>エラーレポート</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Also saved to {file}</source>
        <translation>{file} にも保存しました</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピー済み</translation>
    </message>
</context>
<context>
    <name>Filmstrip</name>
    <message>
        <source>Opened pictures</source>
        <translation>開いている画像</translation>
    </message>
    <message>
        <source>&amp;Export {count} pictures…</source>
        <translation>{count} 枚の画像を書き出し(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>書き出し(&amp;E)…</translation>
    </message>
    <message>
        <source>C&amp;opy result</source>
        <translation>結果をコピー(&amp;O)</translation>
    </message>
    <message>
        <source>Copy as co&amp;mmand line</source>
        <translation>コマンドラインとしてコピー(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Show in folder</source>
        <translation>フォルダーで表示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Apply settings to all</source>
        <translation>設定をすべてに適用(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>再試行(&amp;T)</translation>
    </message>
    <message>
        <source>Move &amp;left</source>
        <translation>左へ移動(&amp;L)</translation>
    </message>
    <message>
        <source>Move &amp;right</source>
        <translation>右へ移動(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Close {count} pictures</source>
        <translation>{count} 枚の画像を閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Close ot&amp;hers</source>
        <translation>他を閉じる(&amp;H)</translation>
    </message>
</context>
<context>
    <name>FineTuning</name>
    <message>
        <source>Believable texture, not real detail</source>
        <translation>本物らしい質感（実際の細部ではない）</translation>
    </message>
    <message>
        <source>Off: treated as a sharp original</source>
        <translation>オフ：鮮明な元画像として扱われます</translation>
    </message>
    <message>
        <source>Fine tuning</source>
        <translation>微調整</translation>
    </message>
    <message>
        <source>Fine tuning ({count} changed)</source>
        <translation>微調整（{count} 件変更）</translation>
    </message>
    <message>
        <source>Fine tuning ({change})</source>
        <translation>微調整（{change}）</translation>
    </message>
    <message>
        <source>Reset natural texture</source>
        <translation>自然なテクスチャをリセット</translation>
    </message>
    <message>
        <source>Artefact removal</source>
        <translation>アーティファクト除去</translation>
    </message>
    <message>
        <source>Reset artefact removal</source>
        <translation>アーティファクト除去をリセット</translation>
    </message>
    <message>
        <source>How much noise and compression to remove; less keeps finer detail</source>
        <translation>ノイズと圧縮の痕跡を除去する度合い。低いほど細かいディテールが残ります</translation>
    </message>
    <message>
        <source>Grain</source>
        <translation>粒子</translation>
    </message>
    <message>
        <source>Reset grain</source>
        <translation>粒子をリセット</translation>
    </message>
    <message>
        <source>Fine grain makes smooth skin and sky look photographed</source>
        <translation>細かい粒子により、滑らかな肌や空が写真らしく見えます</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>強度</translation>
    </message>
    <message>
        <source>Reset strength</source>
        <translation>強度をリセット</translation>
    </message>
    <message>
        <source>How much of the network&apos;s detail to add to the bicubic enlargement</source>
        <translation>ネットワークのディテールをバイキュービック拡大に加える度合い</translation>
    </message>
    <message>
        <source>Faithful: no invented texture</source>
        <translation>忠実：テクスチャを作り出しません</translation>
    </message>
    <message>
        <source>For photographs only</source>
        <translation>写真でのみ使用できます</translation>
    </message>
    <message>
        <source>Only with LapSRN</source>
        <translation>LapSRN でのみ使用できます</translation>
    </message>
    <message>
        <source>From the faithful result to one with natural texture, for photographs by LapSRN</source>
        <translation>忠実な結果から自然なテクスチャのある結果まで調整します。LapSRN による写真が対象です</translation>
    </message>
    <message>
        <source>Natural texture</source>
        <translation>自然なテクスチャ</translation>
    </message>
    <message>
        <source>Keep original grain</source>
        <translation>元の粒子を保持</translation>
    </message>
    <message>
        <source>Tileable</source>
        <translation>シームレス</translation>
    </message>
    <message>
        <source>Tileable (for textures and patterns)</source>
        <translation>シームレス（テクスチャや模様用）</translation>
    </message>
    <message>
        <source>Copies of the result join seamlessly</source>
        <translation>結果のコピーが継ぎ目なくつながります</translation>
    </message>
    <message>
        <source>For film scans: puts back grain as strong and coarse as the original&apos;s</source>
        <translation>フィルムスキャン向け：元画像と同じ強さと粗さの粒子を戻します</translation>
    </message>
</context>
<context>
    <name>FirstStepsDialog</name>
    <message>
        <source>First steps</source>
        <translation>はじめに</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Drop pictures or folders on the window, or paste one. A picture is enlarged as soon as it is open; Esc cancels.</source>
        <translation>画像やフォルダーをウィンドウにドロップするか、画像を貼り付けます。開くとすぐに拡大が始まり、Esc でキャンセルできます。</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較する</translation>
    </message>
    <message>
        <source>Drag the divider between before and after. The wheel zooms, dragging moves, and a double click shows the whole picture. L shows a loupe.</source>
        <translation>前後の境界線をドラッグします。ホイールでズーム、ドラッグで移動、ダブルクリックで全体を表示します。L でルーペを表示します。</translation>
    </message>
    <message>
        <source>Choose a network</source>
        <translation>ネットワークを選ぶ</translation>
    </message>
    <message>
        <source>LapSRN is fast and right for most photographs; the others take longer. Compare networks shows all of them at the same place.</source>
        <translation>LapSRN は高速で、ほとんどの写真に適しています。ほかは時間がかかります。「ネットワークを比較」ではすべてを同じ場所で見比べられます。</translation>
    </message>
    <message>
        <source>Choose the look</source>
        <translation>見た目を選ぶ</translation>
    </message>
    <message>
        <source>Natural texture adds detail that looks right but isn&apos;t real. Fine tuning has artefact removal, grain and strength; most of it is seen at once.</source>
        <translation>自然な質感は、本物らしいが実際にはない細部を加えます。微調整にはノイズ除去、粒子、強さがあり、多くはすぐに反映されます。</translation>
    </message>
    <message>
        <source>Choose the size</source>
        <translation>サイズを選ぶ</translation>
    </message>
    <message>
        <source>Up to 8×, or under Custom a width, a height or the size of a print. K crops the picture before.</source>
        <translation>8× まで、または「カスタム」で幅、高さ、プリントのサイズを指定します。K で先にトリミングできます。</translation>
    </message>
    <message>
        <source>See how it works</source>
        <translation>仕組みを見る</translation>
    </message>
    <message>
        <source>The steps below the picture are those of the network: the sizes of LapSRN, the recursions of DRCN. P plays them.</source>
        <translation>画像の下のステップはネットワークの途中の結果です。LapSRN では各サイズ、DRCN では各再帰です。P で再生します。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出す</translation>
    </message>
    <message>
        <source>Export a picture even while it is being enlarged, the selected thumbnails together, or all of them. Nothing that exists is overwritten unasked.</source>
        <translation>拡大中の画像も、選択したサムネイルもまとめて、またはすべて書き出せます。既存のファイルを無断で上書きすることはありません。</translation>
    </message>
    <message>
        <source>Go further</source>
        <translation>さらに進む</translation>
    </message>
    <message>
        <source>Presets are for settings that you need again. Add network brings published networks and your own. Copy as command line repeats a run in a terminal.</source>
        <translation>プリセットは繰り返し使う設定のためのものです。「ネットワークを追加」で公開ネットワークや自作のものを使えます。「コマンドラインとしてコピー」で端末から同じ処理ができます。</translation>
    </message>
</context>
<context>
    <name>Folders</name>
    <message>
        <source>The folder {folder} will be created.</source>
        <translation>フォルダー {folder} が作成されます。</translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation>フォルダー {folder} がありません。</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>What to expect</source>
        <translation>仕上がりの目安</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Source, 4×</source>
        <translation>元画像、4×</translation>
    </message>
    <message>
        <source>Without AI</source>
        <translation>AI なし</translation>
    </message>
    <message>
        <source>LapSRN, default</source>
        <translation>LapSRN、既定</translation>
    </message>
    <message>
        <source>Photographs get plausible texture: fur, grass and skin that look right but were not in the picture. For evidence, documents and science, set Natural texture to 0: then nothing is invented, and an unrecognisable face stays unrecognisable.</source>
        <translation>写真には本物らしい質感が加わります。毛、草、肌は自然に見えますが、元の画像にはなかったものです。証拠、書類、科学の用途では自然な質感を 0 にしてください。何も作り出されず、判別できない顔は判別できないままです。</translation>
    </message>
    <message>
        <source>If a result looks painted, raise Natural texture; if it looks too sharp, lower the strength under Fine tuning. The fidelity shows how closely the result matches the source.</source>
        <translation>結果が絵のように見えるときは自然な質感を上げ、鋭すぎるときは微調整の強さを下げてください。忠実度は結果が元の画像とどれだけ一致するかを示します。</translation>
    </message>
    <message>
        <source>Photos contain noise and JPEG artefacts. As a photograph a picture loses them, and with them a little of the finest texture; as a sharp original it keeps both. Auto chooses by the noise, blur and compression of the picture.</source>
        <translation>写真にはノイズや JPEG のアーティファクトが含まれています。「写真」として処理すると、それらとともに最も細かいテクスチャもわずかに失われます。シャープな元画像として処理すると、どちらも残ります。「自動」では、画像のノイズ、ぼけ、圧縮に応じて選択されます。</translation>
    </message>
    <message>
        <source>LapSRN, sharp</source>
        <translation>LapSRN、シャープ</translation>
    </message>
    <message>
        <source>DRRN, sharp</source>
        <translation>DRRN、シャープ</translation>
    </message>
    <message>
        <source>DRCN, sharp</source>
        <translation>DRCN、シャープ</translation>
    </message>
    <message>
        <source>Two details of a cat photo, each enlarged in three ways</source>
        <translation>猫の写真の 2 か所をそれぞれ 3 通りに拡大</translation>
    </message>
</context>
<context>
    <name>KindChoice</name>
    <message>
        <source>Kind of picture</source>
        <translation>画像の種類</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>Sharp</source>
        <translation>シャープ</translation>
    </message>
    <message>
        <source>Pixel art</source>
        <translation>ドット絵</translation>
    </message>
    <message>
        <source>Detected from noise, blur and compression</source>
        <translation>ノイズ、ぼけ、圧縮から判定します</translation>
    </message>
    <message>
        <source>For compressed, noisy or soft pictures, as from cameras and the web</source>
        <translation>圧縮・ノイズ・ぼけのある画像向け（カメラや Web の画像など）</translation>
    </message>
    <message>
        <source>Sharp original: without compression or noise</source>
        <translation>シャープな元画像：圧縮やノイズなし</translation>
    </message>
    <message>
        <source>Every pixel becomes a sharp square, without a network</source>
        <translation>ネットワークを使わず、各ピクセルをくっきりした四角にします</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>The {factor} result of {name} has not been exported and will be lost.</source>
        <translation>{name} の {factor} の結果は書き出されておらず、失われます。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>{name} is still being enlarged: {time} left.</source>
        <translation>{name} を拡大中です：残り {time}。</translation>
    </message>
    <message>
        <source>Continue enlarging</source>
        <translation>拡大を続ける</translation>
    </message>
    <message>
        <source>This run would be lost.</source>
        <translation>この処理は失われます。</translation>
    </message>
    <message>
        <source>The results of {count} pictures have not been exported and will be lost.</source>
        <translation>{count} 枚の画像の結果は書き出されていないため、失われます。</translation>
    </message>
    <message>
        <source>Export all…</source>
        <translation>すべて書き出し…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出し…</translation>
    </message>
    <message>
        <source>Quit without exporting</source>
        <translation>書き出さずに終了</translation>
    </message>
    <message>
        <source>{name} is unfinished ({percent}).</source>
        <translation>{name} は未完了です（{percent}）。</translation>
    </message>
    <message>
        <source>{name} is still being enlarged ({percent}).</source>
        <translation>{name} はまだ拡大中です（{percent}）。</translation>
    </message>
    <message>
        <source>{name} will not be written.</source>
        <translation>{name} は書き込まれません。</translation>
    </message>
    <message>
        <source>1 picture of the stopped export is left.</source>
        <translation>停止した書き出しの画像が 1 枚残っています。</translation>
    </message>
    <message>
        <source>{count} pictures of the stopped export are left.</source>
        <translation>停止した書き出しの画像が {count} 枚残っています。</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close message</source>
        <translation>メッセージを閉じる</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
</context>
<context>
    <name>MetadataChoice</name>
    <message>
        <source>Keep all</source>
        <translation>すべて保持</translation>
    </message>
    <message>
        <source>No location</source>
        <translation>位置情報なし</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Keeps EXIF, XMP, IPTC and comments</source>
        <translation>EXIF、XMP、IPTC、コメントを保持します</translation>
    </message>
    <message>
        <source>Removes coordinates and the names of places</source>
        <translation>座標と地名を削除します</translation>
    </message>
    <message>
        <source>Keeps the colour profile only</source>
        <translation>カラープロファイルのみ保持します</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>Save as preset</source>
        <translation>プリセットとして保存</translation>
    </message>
    <message>
        <source>Rename preset</source>
        <translation>プリセットの名前を変更</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置き換え</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
</context>
<context>
    <name>NetworkActions</name>
    <message>
        <source>Networks ({patterns})</source>
        <translation>ネットワーク ({patterns})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Add network</source>
        <translation>ネットワークを追加</translation>
    </message>
    <message>
        <source>Added {name}: {scores}</source>
        <translation>{name} を追加しました：{scores}</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Added {count} of {all} networks</source>
        <translation>{all} 個のうち {count} 個のネットワークを追加しました</translation>
    </message>
    <message>
        <source>Manage…</source>
        <translation>管理…</translation>
    </message>
</context>
<context>
    <name>NetworkCard</name>
    <message>
        <source>up to {factor}</source>
        <translation>{factor} まで</translation>
    </message>
</context>
<context>
    <name>NetworkComparison</name>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>without natural texture</source>
        <translation>自然なテクスチャなし</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>This may take a while. Start?</source>
        <translation>時間がかかることがあります。開始しますか？</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>visible part</source>
        <translation>表示部分</translation>
    </message>
    <message>
        <source>visible part; the rest takes {time}</source>
        <translation>表示部分。残りの所要時間は {time}</translation>
    </message>
    <message>
        <source>Use {network}</source>
        <translation>{network} を使用</translation>
    </message>
    <message>
        <source>Show alone</source>
        <translation>これだけを表示</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
</context>
<context>
    <name>NetworkList</name>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>More networks</source>
        <translation>他のネットワークを表示</translation>
    </message>
    <message>
        <source>Fewer networks</source>
        <translation>一部のみ表示</translation>
    </message>
    <message>
        <source>Add network…</source>
        <translation>ネットワークを追加…</translation>
    </message>
    <message>
        <source>Use a network from a file: ncnn, ONNX, PyTorch and others</source>
        <translation>ファイルのネットワークを使用します：ncnn、ONNX、PyTorch など</translation>
    </message>
    <message>
        <source>Fast, good for most photographs</source>
        <translation>高速で、ほとんどの写真に適しています</translation>
    </message>
    <message>
        <source>Fine edges, slow</source>
        <translation>細い輪郭、低速</translation>
    </message>
    <message>
        <source>Fine edges, faster</source>
        <translation>細い輪郭、より高速</translation>
    </message>
    <message>
        <source>For study: 16 steps</source>
        <translation>学習用：16 ステップ</translation>
    </message>
    <message>
        <source>For study, faster</source>
        <translation>学習用、より高速</translation>
    </message>
    <message>
        <source>2×, 4× and 8× in one pass; 3× is made from 4×</source>
        <translation>2×、4×、8× を一度に計算（3× は 4× から作成）</translation>
    </message>
    <message>
        <source>{network}. Choosing it changes the size to {factor}.</source>
        <translation>{network}。選ぶとサイズは {factor} になります。</translation>
    </message>
    <message>
        <source>Refines the picture in 25 passes</source>
        <translation>25 回の処理で画像を精細化</translation>
    </message>
    <message>
        <source>A quarter of the computation of DRRN</source>
        <translation>計算量は DRRN の 4 分の 1</translation>
    </message>
    <message>
        <source>Refines the picture in 16 passes</source>
        <translation>16 回の処理で画像を精細化</translation>
    </message>
    <message>
        <source>A quarter of the computation of DRCN</source>
        <translation>計算量は DRCN の 4 分の 1</translation>
    </message>
</context>
<context>
    <name>NetworkManager</name>
    <message>
        <source>Networks</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Factors</source>
        <translation>倍率</translation>
    </message>
    <message>
        <source>PSNR</source>
        <translation>PSNR</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>入手元</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>追加…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>名前を変更…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>Check that the file is intact and the network works</source>
        <translation>ファイルが正常でネットワークが動作することを検証します</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>up to {factor}</source>
        <translation>最大 {factor}</translation>
    </message>
    <message>
        <source>checking…</source>
        <translation>検証中…</translation>
    </message>
    <message>
        <source>Its file is deleted. Pictures that use it are enlarged with LapSRN.</source>
        <translation>ファイルは削除されます。このネットワークを使用する画像は LapSRN で拡大されます。</translation>
    </message>
    <message>
        <source>Remove network</source>
        <translation>ネットワークを削除</translation>
    </message>
    <message>
        <source>Remove {name}?</source>
        <translation>{name} を削除しますか？</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>OwnList</name>
    <message>
        <source>Your networks</source>
        <translation>自分のネットワーク</translation>
    </message>
    <message>
        <source>Manage…</source>
        <translation>管理…</translation>
    </message>
    <message>
        <source>Find a network</source>
        <translation>ネットワークを検索</translation>
    </message>
</context>
<context>
    <name>OwnSettings</name>
    <message>
        <source>Only for this picture</source>
        <translation>この画像のみ</translation>
    </message>
    <message>
        <source>Only for these {count} pictures</source>
        <translation>この {count} 枚の画像のみ</translation>
    </message>
    <message>
        <source>Use the common settings</source>
        <translation>共通設定を使用</translation>
    </message>
    <message>
        <source>Apply to all</source>
        <translation>すべてに適用</translation>
    </message>
    <message>
        <source>Use the settings of the other pictures</source>
        <translation>他の画像の設定を使用</translation>
    </message>
    <message>
        <source>Use these settings for all pictures</source>
        <translation>この設定をすべての画像に使用</translation>
    </message>
</context>
<context>
    <name>PaneGrid</name>
    <message>
        <source>Results of all networks</source>
        <translation>すべてのネットワークの結果</translation>
    </message>
    <message>
        <source>Drag or scroll in one picture to move all. Click a name to use its network, double-click a picture to see it alone.</source>
        <translation>1 つの画像でドラッグまたはスクロールすると、すべてが動きます。名前をクリックするとそのネットワークを使い、画像をダブルクリックすると単独で表示します。</translation>
    </message>
    <message>
        <source>Use this one, or show it alone</source>
        <translation>これを使用、または単独で表示</translation>
    </message>
</context>
<context>
    <name>Paste</name>
    <message>
        <source>Pasted {number}</source>
        <translation>貼り付け {number}</translation>
    </message>
    <message>
        <source>Dropped {number}</source>
        <translation>ドロップ {number}</translation>
    </message>
</context>
<context>
    <name>PatternEdit</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>倍率</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>連番</translation>
    </message>
</context>
<context>
    <name>PictureMessages</name>
    <message>
        <source>The visible part is done.</source>
        <translation>表示部分が完了しました。</translation>
    </message>
    <message>
        <source>The visible part is done; natural texture is added with the rest.</source>
        <translation>表示部分が完了しました。自然なテクスチャは残りの部分とともに追加されます。</translation>
    </message>
    <message>
        <source>Open as a picture</source>
        <translation>画像として開く</translation>
    </message>
    <message>
        <source>Shown at 100 %, where there is most detail</source>
        <translation>ディテールが最も多い部分を 100% で表示しています</translation>
    </message>
    <message>
        <source>Show the whole picture</source>
        <translation>画像全体を表示</translation>
    </message>
    <message>
        <source>Not compared at {factor}: {networks}</source>
        <translation>{factor} では比較できません: {networks}</translation>
    </message>
    <message>
        <source>Compare at {factor}</source>
        <translation>{factor} で比較</translation>
    </message>
    <message>
        <source>Closed {name}</source>
        <translation>{name} を閉じました</translation>
    </message>
    <message>
        <source>Closed {count} pictures</source>
        <translation>{count} 枚の画像を閉じました</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>The result of {name} was dropped: the memory for results is full.</source>
        <translation>{name} の結果を破棄しました。結果用のメモリがいっぱいです。</translation>
    </message>
    <message>
        <source>Change the limit…</source>
        <translation>上限を変更…</translation>
    </message>
    <message>
        <source>{name} has changed on disk. Still showing the old version.</source>
        <translation>{name} がディスク上で変更されました。まだ以前のバージョンを表示しています。</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>再読み込み</translation>
    </message>
</context>
<context>
    <name>PictureTitle</name>
    <message>
        <source>{name}   changed on disk</source>
        <translation>{name}   ディスク上で変更あり</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>{name} has been enlarged.</source>
        <translation>{name} を拡大しました。</translation>
    </message>
</context>
<context>
    <name>PixelProbe</name>
    <message>
        <source>Pixel under the mouse</source>
        <translation>マウス位置のピクセル</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>Computing</source>
        <translation>計算</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>デバイス(&amp;D)</translation>
    </message>
    <message>
        <source>R&amp;untime</source>
        <translation>ランタイム(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Precision</source>
        <translation>精度(&amp;P)</translation>
    </message>
    <message>
        <source>Th&amp;reads</source>
        <translation>スレッド数(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Memory for results</source>
        <translation>結果用メモリ(&amp;M)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>環境設定</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Full (32 bits)</source>
        <translation>完全（32 ビット）</translation>
    </message>
    <message>
        <source>Fast (16 bits)</source>
        <translation>高速（16 ビット）</translation>
    </message>
    <message>
        <source>Automatic uses what was measured to be fastest on this computer.</source>
        <translation>「自動」では、このコンピューターでの測定で最速だったものを使用します。</translation>
    </message>
    <message>
        <source>Leave a processor free for other programs</source>
        <translation>他のプログラムのためにプロセッサーを 1 つ空ける</translation>
    </message>
    <message>
        <source>While you work in another program, or this computer runs on battery, results are computed on all processors but one.</source>
        <translation>他のプログラムで作業しているときや、このコンピューターがバッテリーで動作しているときは、1 つを除くすべてのプロセッサーで結果を計算します。</translation>
    </message>
    <message>
        <source>When it is full, the oldest results are moved to the disk until srgui is closed.</source>
        <translation>いっぱいになると、古い結果から srgui を閉じるまでディスクに移されます。</translation>
    </message>
    <message>
        <source>Record network and settings in the files</source>
        <translation>ネットワークと設定をファイルに記録</translation>
    </message>
    <message>
        <source>Written to XMP; results in folders are recognised by it and not opened again.</source>
        <translation>XMP に書き込まれ、フォルダー内の結果を識別して再び開かないようにします。</translation>
    </message>
    <message>
        <source>Notify when long work is done</source>
        <translation>長い処理が終わったら通知</translation>
    </message>
    <message>
        <source>After half a minute of work or more, while another window is active</source>
        <translation>処理に 30 秒以上かかり、別のウィンドウがアクティブなときに通知します</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>初期設定に戻す</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>Preflight</name>
    <message>
        <source>Use LapSRN instead</source>
        <translation>LapSRN を使用</translation>
    </message>
    <message>
        <source>Without best quality</source>
        <translation>最高画質を使用しない</translation>
    </message>
    <message>
        <source>Only the visible part</source>
        <translation>表示部分のみ</translation>
    </message>
    <message>
        <source>Enlarges the part that is visible at 100 %; the rest may follow</source>
        <translation>100% 表示で見える部分を拡大します。残りは後から拡大できます</translation>
    </message>
    <message>
        <source>Crops the part that is visible at 100 % and enlarges it as a separate picture</source>
        <translation>100% 表示で見える部分を切り抜き、別の画像として拡大します</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Use {factor} instead</source>
        <translation>{factor} を使用</translation>
    </message>
    <message>
        <source>Start anyway</source>
        <translation>このまま開始</translation>
    </message>
    <message>
        <source>{size} pixels, {memory} of memory.</source>
        <translation>{size} ピクセル、メモリ {memory}。</translation>
    </message>
    <message>
        <source>This needs {memory} of memory; {free} are free</source>
        <translation>{memory} のメモリが必要です（空き {free}）</translation>
    </message>
    <message>
        <source>{size} pixels, {time}. Other programs may slow down.</source>
        <translation>{size} ピクセル、{time}。他のプログラムが遅くなることがあります。</translation>
    </message>
    <message>
        <source>Best quality takes {time} instead of {once}</source>
        <translation>最高画質の所要時間は {once} ではなく {time} です</translation>
    </message>
    <message>
        <source>{millions} megapixels take {time}</source>
        <translation>{millions} メガピクセルには {time}かかります</translation>
    </message>
    <message>
        <source>This takes {time}</source>
        <translation>所要時間：{time}</translation>
    </message>
</context>
<context>
    <name>PresetActions</name>
    <message>
        <source>Command line copied</source>
        <translation>コマンドラインをコピーしました</translation>
    </message>
</context>
<context>
    <name>Presets</name>
    <message>
        <source>Presets</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>Settings with a name, also for srgui upscale --preset</source>
        <translation>名前付きの設定。srgui upscale --preset でも使用できます</translation>
    </message>
    <message>
        <source>&amp;Save as preset…</source>
        <translation>プリセットとして保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>名前を変更(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
</context>
<context>
    <name>ProgressView</name>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Exporting {name}…</source>
        <translation>{name} を書き出し中…</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>開いています…</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>準備中…</translation>
    </message>
    <message>
        <source>Natural texture not finished</source>
        <translation>自然なテクスチャ：未完了</translation>
    </message>
    <message>
        <source>Paused, {percent}</source>
        <translation>一時停止中、{percent}</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Visible part done</source>
        <translation>表示部分が完了</translation>
    </message>
    <message>
        <source>Enlarge all</source>
        <translation>すべて拡大</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>書き出し済み</translation>
    </message>
    <message>
        <source>Enlarge again</source>
        <translation>再度拡大</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Done in {time}</source>
        <translation>完了（{time}）</translation>
    </message>
    <message>
        <source>{done}; differs visibly from the source (fidelity {value:.0f} dB)</source>
        <translation>{done}。元画像と目に見える違いがあります（忠実度 {value:.0f} dB）</translation>
    </message>
    <message>
        <source>Finer detail cancelled</source>
        <translation>細かいディテール：キャンセル済み</translation>
    </message>
    <message>
        <source>Adding natural texture: {progress}</source>
        <translation>自然な質感を追加中：{progress}</translation>
    </message>
    <message>
        <source>Adding finer detail: {progress}</source>
        <translation>細部を追加中：{progress}</translation>
    </message>
    <message>
        <source>Enlarging: {progress}</source>
        <translation>拡大中：{progress}</translation>
    </message>
    <message>
        <source>Visible part: {progress}</source>
        <translation>表示部分：{progress}</translation>
    </message>
    <message>
        <source>{percent}, {time} left</source>
        <translation>{percent}、残り {time}</translation>
    </message>
    <message>
        <source>Finishing…</source>
        <translation>仕上げ中…</translation>
    </message>
    <message>
        <source>{progress}, then the export</source>
        <translation>{progress}、その後に書き出し</translation>
    </message>
</context>
<context>
    <name>PsnrChart</name>
    <message>
        <source>PSNR of every step</source>
        <translation>各ステップの PSNR</translation>
    </message>
</context>
<context>
    <name>Quality</name>
    <message>
        <source>Measure quality</source>
        <translation>画質を測定</translation>
    </message>
    <message>
        <source>Fidelity to the source</source>
        <translation>元画像への忠実度</translation>
    </message>
    <message>
        <source>How closely the result, reduced again, matches the source. It doesn&apos;t show whether the added detail is true.</source>
        <translation>結果を再び縮小したときに元画像とどの程度一致するかを示します。追加されたディテールが正しいかどうかは示しません。</translation>
    </message>
    <message>
        <source>Choose another reference</source>
        <translation>別の参照画像を選択</translation>
    </message>
    <message>
        <source>Drop or choose a reference</source>
        <translation>参照画像をドロップまたは選択</translation>
    </message>
    <message>
        <source>Test with a reduced copy</source>
        <translation>縮小コピーでテスト</translation>
    </message>
    <message>
        <source>Reduces this picture by the factor, enlarges it again and measures the result</source>
        <translation>この画像を倍率に応じて縮小し、再び拡大して結果を測定します</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Without AI</source>
        <translation>AI なし</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>No recent files</source>
        <translation>最近使ったファイルなし</translation>
    </message>
    <message>
        <source>&amp;Clear list</source>
        <translation>履歴を消去(&amp;C)</translation>
    </message>
</context>
<context>
    <name>RecentPictures</name>
    <message>
        <source>Recent pictures</source>
        <translation>最近使った画像</translation>
    </message>
    <message>
        <source>Restore the last session ({count} pictures)</source>
        <translation>前回のセッションを復元（{count} 枚の画像）</translation>
    </message>
</context>
<context>
    <name>RenameDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>Rename network</source>
        <translation>ネットワークの名前を変更</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>Share</name>
    <message>
        <source>Result copied</source>
        <translation>結果をコピーしました</translation>
    </message>
    <message>
        <source>Position of the divider</source>
        <translation>分割線の位置</translation>
    </message>
    <message>
        <source>Enlarged from {size} to {large} pixels</source>
        <translation>{size} から {large} ピクセルに拡大</translation>
    </message>
    <message>
        <source>Exporting {name}…</source>
        <translation>{name} を書き出し中…</translation>
    </message>
    <message>
        <source>Exported {path}.</source>
        <translation>{path} を書き出しました。</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>File {name} copied</source>
        <translation>ファイル {name} をコピーしました</translation>
    </message>
    <message>
        <source>Drag the result to another program or folder</source>
        <translation>結果を他のプログラムやフォルダーにドラッグ</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>List of shortcuts</source>
        <translation>ショートカット一覧</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>ドラッグ</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>ホイール</translation>
    </message>
    <message>
        <source>Middle button</source>
        <translation>中ボタン</translation>
    </message>
    <message>
        <source>Move the divider</source>
        <translation>分割線を移動</translation>
    </message>
    <message>
        <source>Move the divider finely</source>
        <translation>分割線を細かく移動</translation>
    </message>
    <message>
        <source>Move the divider to the edge</source>
        <translation>分割線を端に移動</translation>
    </message>
    <message>
        <source>Centre the divider</source>
        <translation>分割線を中央に移動</translation>
    </message>
    <message>
        <source>Show the original while pressed</source>
        <translation>押している間は元画像を表示</translation>
    </message>
    <message>
        <source>Loupe while pressed</source>
        <translation>押している間はルーペを表示</translation>
    </message>
    <message>
        <source>Move the picture</source>
        <translation>画像を移動</translation>
    </message>
    <message>
        <source>Move with the mouse</source>
        <translation>マウスで移動</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>ポインター位置でズーム</translation>
    </message>
    <message>
        <source>On the picture</source>
        <translation>画像上</translation>
    </message>
</context>
<context>
    <name>SideMenu</name>
    <message>
        <source>Another file…</source>
        <translation>別のファイル…</translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>Steps of the network</source>
        <translation>ネットワークのステップ</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>{percent} % of the result</source>
        <translation>結果の {percent} %</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Export summary</source>
        <translation>書き出しの概要</translation>
    </message>
    <message>
        <source>Retry failed pictures</source>
        <translation>失敗した画像を再試行</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Failed: {reason}</source>
        <translation>失敗：{reason}</translation>
    </message>
    <message>
        <source>Skipped: the file already exists</source>
        <translation>スキップ：ファイルはすでに存在します</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>書き込み済み</translation>
    </message>
    <message>
        <source>kept: {kept}</source>
        <translation>保持：{kept}</translation>
    </message>
    <message>
        <source>lost: {lost}</source>
        <translation>消失：{lost}</translation>
    </message>
</context>
<context>
    <name>ThumbnailDelegate</name>
    <message>
        <source>Paused, {percent}</source>
        <translation>一時停止中、{percent}</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更あり</translation>
    </message>
</context>
<context>
    <name>Titles</name>
    <message>
        <source>step {number}</source>
        <translation>ステップ {number}</translation>
    </message>
    <message>
        <source>result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>{runtime}, fast</source>
        <translation>{runtime}、高速</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>元画像</translation>
    </message>
    <message>
        <source>Without AI (bicubic) {factor}</source>
        <translation>AI なし（バイキュービック） {factor}</translation>
    </message>
    <message>
        <source>{network}, photograph</source>
        <translation>{network}、写真</translation>
    </message>
    <message>
        <source>artefact removal {percent} %</source>
        <translation>アーティファクト除去 {percent}%</translation>
    </message>
    <message>
        <source>natural {percent} %</source>
        <translation>自然さ {percent}%</translation>
    </message>
    <message>
        <source>{first}, {second}</source>
        <translation>{first}、{second}</translation>
    </message>
    <message>
        <source>{result} (previous)</source>
        <translation>{result}（前回）</translation>
    </message>
    <message>
        <source>{result}, not computed</source>
        <translation>{result}、未計算</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} 秒</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} 時間 {minutes} 分</translation>
    </message>
    <message>
        <source>a few seconds</source>
        <translation>数秒</translation>
    </message>
    <message>
        <source>a minute</source>
        <translation>1 分</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} 時間</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>約 {time}</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
    <message>
        <source>Exported {name}, {size}</source>
        <translation>{name}（{size}）を書き出しました</translation>
    </message>
    <message>
        <source>Exported {count} files, {size}</source>
        <translation>{count} 個のファイル（{size}）を書き出しました</translation>
    </message>
    <message>
        <source>Kept: {kept}.</source>
        <translation>保持：{kept}。</translation>
    </message>
    <message>
        <source>Lost: {lost}.</source>
        <translation>消失：{lost}。</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>{result} of the result, {original} of the original</source>
        <translation>結果 {result}、元画像 {original}</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>E&amp;dit</source>
        <translation>編集(&amp;D)</translation>
    </message>
    <message>
        <source>E&amp;nlarge</source>
        <translation>拡大(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>Magnification</source>
        <translation>表示倍率</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>{count} unreadable</source>
        <translation>読み込み不可：{count} 枚</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Export {count}…</source>
        <translation>{count} 枚を書き出し…</translation>
    </message>
    <message>
        <source>Export all…</source>
        <translation>すべて書き出し…</translation>
    </message>
    <message>
        <source>1 picture</source>
        <translation>画像 1 枚</translation>
    </message>
    <message>
        <source>{count} pictures</source>
        <translation>画像 {count} 枚</translation>
    </message>
</context>
<context>
    <name>UnreadablePage</name>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>取り除く</translation>
    </message>
</context>
</TS>
