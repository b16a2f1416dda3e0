<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About srgui</source>
        <translation>关于 srgui</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>复制版本信息</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Computed by</source>
        <translation>计算所用</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Enlarges photos with neural networks, entirely on this computer.</source>
        <translation>用神经网络放大照片，全部在本机完成。</translation>
    </message>
    <message>
        <source>Free software under the MIT License.</source>
        <translation>自由软件，采用 MIT 许可证。</translation>
    </message>
    <message>
        <source>Bicubic</source>
        <translation>双三次</translation>
    </message>
    <message>
        <source>PSNR in dB, {data}</source>
        <translation>PSNR（dB），{data}</translation>
    </message>
    <message>
        <source>{runtime} with fast precision (16 bits)</source>
        <translation>{runtime}，快速精度（16 位）</translation>
    </message>
    <message>
        <source>{runtime} with full precision (32 bits)</source>
        <translation>{runtime}，完整精度（32 位）</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
        <source>Try a &amp;sample photo</source>
        <translation>试用示例照片(&amp;S)</translation>
    </message>
    <message>
        <source>Show &amp;in folder</source>
        <translation>在文件夹中显示(&amp;I)</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>首选项(&amp;E)…</translation>
    </message>
    <message>
        <source>Show pixels as bloc&amp;ks above 200 %</source>
        <translation>200% 以上显示像素方块(&amp;K)</translation>
    </message>
    <message>
        <source>Zoom i&amp;n</source>
        <translation>放大显示(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Zoom out</source>
        <translation>缩小显示(&amp;Z)</translation>
    </message>
    <message>
        <source>Filmstri&amp;p</source>
        <translation>胶片栏(&amp;P)</translation>
    </message>
    <message>
        <source>P&amp;anel</source>
        <translation>面板(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <translation>入门(&amp;F)</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>分割</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>并排</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>&amp;Undo close</source>
        <translation>撤销关闭(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo settings</source>
        <translation>撤销设置更改(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo apply to all</source>
        <translation>撤销“应用到全部”(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo change of preset</source>
        <translation>撤销预设更改(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Re&amp;do close</source>
        <translation>重做关闭(&amp;D)</translation>
    </message>
    <message>
        <source>Re&amp;do settings</source>
        <translation>重做设置更改(&amp;D)</translation>
    </message>
    <message>
        <source>Re&amp;do apply to all</source>
        <translation>重做“应用到全部”(&amp;D)</translation>
    </message>
    <message>
        <source>Re&amp;do change of preset</source>
        <translation>重做预设更改(&amp;D)</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>重做(&amp;D)</translation>
    </message>
    <message>
        <source>Stop &amp;playing</source>
        <translation>停止播放(&amp;P)</translation>
    </message>
    <message>
        <source>P&amp;aste</source>
        <translation>粘贴(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Select all pictures</source>
        <translation>选择所有图片(&amp;S)</translation>
    </message>
    <message>
        <source>Open test c&amp;hart</source>
        <translation>打开测试图(&amp;H)</translation>
    </message>
    <message>
        <source>Add &amp;network…</source>
        <translation>添加网络(&amp;N)…</translation>
    </message>
    <message>
        <source>Net&amp;works…</source>
        <translation>网络(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Cop&amp;y result</source>
        <translation>复制结果(&amp;Y)</translation>
    </message>
    <message>
        <source>Copy as command &amp;line</source>
        <translation>复制为命令行(&amp;L)</translation>
    </message>
    <message>
        <source>Prese&amp;ts</source>
        <translation>预设(&amp;T)</translation>
    </message>
    <message>
        <source>Export co&amp;mparison…</source>
        <translation>导出对比(&amp;M)…</translation>
    </message>
    <message>
        <source>Export a&amp;ll…</source>
        <translation>全部导出(&amp;L)…</translation>
    </message>
    <message>
        <source>Cr&amp;op…</source>
        <translation>裁剪(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Previous picture</source>
        <translation>上一张图片(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next picture</source>
        <translation>下一张图片(&amp;N)</translation>
    </message>
    <message>
        <source>Move picture &amp;back</source>
        <translation>图片前移(&amp;B)</translation>
    </message>
    <message>
        <source>Move picture &amp;forward</source>
        <translation>图片后移(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Close picture</source>
        <translation>关闭图片(&amp;C)</translation>
    </message>
    <message>
        <source>Close o&amp;ther pictures</source>
        <translation>关闭其他图片(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Enlarge again</source>
        <translation>重新放大(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>P&amp;revious step</source>
        <translation>上一步(&amp;R)</translation>
    </message>
    <message>
        <source>Ne&amp;xt step</source>
        <translation>下一步(&amp;X)</translation>
    </message>
    <message>
        <source>Reference p&amp;icture…</source>
        <translation>参考图(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Split</source>
        <translation>分割对比(&amp;S)</translation>
    </message>
    <message>
        <source>Side &amp;by side</source>
        <translation>并排(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Difference</source>
        <translation>差异(&amp;D)</translation>
    </message>
    <message>
        <source>C&amp;ompare networks</source>
        <translation>比较网络(&amp;O)</translation>
    </message>
    <message>
        <source>Choose the &amp;left side…</source>
        <translation>选择左侧内容(&amp;L)…</translation>
    </message>
    <message>
        <source>Choose the r&amp;ight side…</source>
        <translation>选择右侧内容(&amp;I)…</translation>
    </message>
    <message>
        <source>S&amp;wap sides</source>
        <translation>交换两侧(&amp;W)</translation>
    </message>
    <message>
        <source>Horizon&amp;tal divider</source>
        <translation>水平分隔线(&amp;T)</translation>
    </message>
    <message>
        <source>Enlarge all in &amp;background</source>
        <translation>在后台放大全部图片(&amp;B)</translation>
    </message>
    <message>
        <source>P&amp;lay steps</source>
        <translation>播放各步(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Test with a reduced copy</source>
        <translation>用缩小的副本测试(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Result only</source>
        <translation>仅显示结果(&amp;R)</translation>
    </message>
    <message>
        <source>Show pixel &amp;grid from 800 %</source>
        <translation>800% 起显示像素网格(&amp;G)</translation>
    </message>
    <message>
        <source>Amplify difference l&amp;ess</source>
        <translation>减弱差异显示(&amp;E)</translation>
    </message>
    <message>
        <source>Amplify difference &amp;more</source>
        <translation>增强差异显示(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>适合窗口(&amp;F)</translation>
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
        <source>&amp;What to expect</source>
        <translation>效果说明(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About srgui</source>
        <translation>关于 srgui(&amp;A)</translation>
    </message>
</context>
<context>
    <name>AddingDialog</name>
    <message>
        <source>Add network</source>
        <translation>添加网络</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>{count} more waiting</source>
        <translation>另有 {count} 个等待中</translation>
    </message>
    <message>
        <source>{stage}, {more}</source>
        <translation>{stage}，{more}</translation>
    </message>
</context>
<context>
    <name>AdjustmentLine</name>
    <message>
        <source>{network} goes up to {largest}, so the size is now {largest}</source>
        <translation>{network} 最多放大 {largest}，因此尺寸现为 {largest}</translation>
    </message>
    <message>
        <source>{pixels} pixels can&apos;t be reached: the limit is {factor}</source>
        <translation>无法达到 {pixels} 像素：上限为 {factor}</translation>
    </message>
    <message>
        <source>Large picture, so 2× was chosen</source>
        <translation>图片较大，已选择 2×</translation>
    </message>
    <message>
        <source>Settings taken over from {name}</source>
        <translation>已沿用 {name} 的设置</translation>
    </message>
</context>
<context>
    <name>AlbumModel</name>
    <message>
        <source>Running, {percent}</source>
        <translation>正在处理，{percent}</translation>
    </message>
    <message>
        <source>Failed: {reason}</source>
        <translation>失败：{reason}</translation>
    </message>
    <message>
        <source>Changed on disk</source>
        <translation>磁盘上已更改</translation>
    </message>
    <message>
        <source>Paused, {percent}</source>
        <translation>已暂停，{percent}</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>已导出</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
</context>
<context>
    <name>BatchBar</name>
    <message>
        <source>Exported {written} of {count} pictures</source>
        <translation>已导出 {written}/{count} 张图片</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>{failed} failed</source>
        <translation>{failed} 张失败</translation>
    </message>
    <message>
        <source>Export the last one</source>
        <translation>导出最后一张</translation>
    </message>
    <message>
        <source>Export the remaining {count}</source>
        <translation>导出其余 {count} 张</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Exported 1 picture</source>
        <translation>已导出 1 张图片</translation>
    </message>
    <message>
        <source>Exported all {count} pictures</source>
        <translation>已导出全部 {count} 张图片</translation>
    </message>
    <message>
        <source>{skipped} skipped</source>
        <translation>已跳过 {skipped} 张</translation>
    </message>
    <message>
        <source>Export progress</source>
        <translation>导出进度</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>详细信息…</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Exporting {position} of {count}: {name}</source>
        <translation>正在导出第 {position} 张，共 {count} 张：{name}</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Waiting for the shown picture</source>
        <translation>正在等待显示的图片</translation>
    </message>
    <message>
        <source>First the shown picture: {progress}</source>
        <translation>先处理显示的图片：{progress}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>剩余{time}</translation>
    </message>
</context>
<context>
    <name>BeforeAfter</name>
    <message>
        <source>Enlarged 8×</source>
        <translation>放大 8×</translation>
    </message>
    <message>
        <source>Detail of a photo before and after it was enlarged</source>
        <translation>照片放大前后的局部</translation>
    </message>
</context>
<context>
    <name>Candidates</name>
    <message>
        <source>{layer}: added detail, amplified</source>
        <translation>{layer}：新增的细节，增强显示</translation>
    </message>
</context>
<context>
    <name>ColourChoice</name>
    <message>
        <source>Same as original</source>
        <translation>与原图相同</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>Without AI, size of the result</source>
        <translation>无 AI，与结果同尺寸</translation>
    </message>
    <message>
        <source>Chosen network and step</source>
        <translation>所选网络和步骤</translation>
    </message>
</context>
<context>
    <name>ComparisonDialog</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Each step</source>
        <translation>每步时长(&amp;E)</translation>
    </message>
    <message>
        <source>If the file exists</source>
        <translation>如果文件已存在</translation>
    </message>
    <message>
        <source>Export comparison</source>
        <translation>导出对比</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>WebP animation</source>
        <translation>WebP 动画</translation>
    </message>
    <message>
        <source>GIF animation</source>
        <translation>GIF 动画</translation>
    </message>
    <message>
        <source>Same as the result</source>
        <translation>与结果相同</translation>
    </message>
    <message>
        <source>Shows the enlargement without AI, the steps and the result in turn.</source>
        <translation>依次显示无 AI 的放大图、各步和结果。</translation>
    </message>
    <message>
        <source>Will be saved as {name}</source>
        <translation>将保存为 {name}</translation>
    </message>
    <message>
        <source>A single file with both pictures and a slider, for any browser, even offline.</source>
        <translation>单个文件，含两张图片和滑块，可用任何浏览器离线打开。</translation>
    </message>
    <message>
        <source>Choose a name that ends in {suffixes}.</source>
        <translation>文件名须以 {suffixes} 结尾。</translation>
    </message>
    <message>
        <source>{side} pixels</source>
        <translation>{side} 像素</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>&amp;Long edge</source>
        <translation>长边(&amp;L)</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message>
        <source>Picture, before and after</source>
        <translation>图片，处理前后</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
</context>
<context>
    <name>ComputingLine</name>
    <message>
        <source>Fastest device</source>
        <translation>最快的设备</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>Graphics card (CUDA)</source>
        <translation>显卡（CUDA）</translation>
    </message>
    <message>
        <source>Apple GPU (MPS)</source>
        <translation>Apple GPU（MPS）</translation>
    </message>
    <message>
        <source>Computes the results</source>
        <translation>用于计算结果</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Change the device in the preferences</source>
        <translation>在首选项中更改设备</translation>
    </message>
</context>
<context>
    <name>Controls</name>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Kind of picture</source>
        <translation>图片类型</translation>
    </message>
    <message>
        <source>Compare networks</source>
        <translation>比较网络</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Available when the result is complete</source>
        <translation>结果完成后可用</translation>
    </message>
    <message>
        <source>Best quality (slower)</source>
        <translation>最佳质量（较慢）</translation>
    </message>
    <message>
        <source>Averages the results of eight rotated and mirrored copies: takes 8× as long</source>
        <translation>对八种旋转和镜像副本的结果取平均：耗时 8 倍</translation>
    </message>
</context>
<context>
    <name>CoreTexts</name>
    <message>
        <source>Can&apos;t open {path}</source>
        <translation>无法打开 {path}</translation>
    </message>
    <message>
        <source>Can&apos;t write {path}</source>
        <translation>无法写入 {path}</translation>
    </message>
    <message>
        <source>Can&apos;t use the network file {path}</source>
        <translation>无法使用网络文件 {path}</translation>
    </message>
    <message>
        <source>16 bits ({format} has 8: rounded)</source>
        <translation>16 位（{format} 只有 8 位，已取整）</translation>
    </message>
    <message>
        <source>Add -pix_fmt yuv420p to ffmpeg.</source>
        <translation>请为 ffmpeg 加上 -pix_fmt yuv420p。</translation>
    </message>
    <message>
        <source>Add -vf bwdif to ffmpeg, which deinterlaces it.</source>
        <translation>请为 ffmpeg 加上 -vf bwdif 以去除隔行。</translation>
    </message>
    <message>
        <source>Artefact removal must be between 0 and 100 %</source>
        <translation>去除伪影须在 0 到 100 % 之间</translation>
    </message>
    <message>
        <source>Back-projection must have 0 to {most:g} steps</source>
        <translation>反投影的步数须为 0 到 {most:g}</translation>
    </message>
    <message>
        <source>Both files of the pair must be in one folder.</source>
        <translation>成对的两个文件须在同一文件夹中。</translation>
    </message>
    <message>
        <source>C2PA content credentials dropped: they are valid for the original only.</source>
        <translation>未保留 C2PA 内容凭证：它只对原图有效。</translation>
    </message>
    <message>
        <source>Can&apos;t compute tiles of {side} pixels</source>
        <translation>无法以 {side} 像素的分块进行计算</translation>
    </message>
    <message>
        <source>Can&apos;t export {name} for a factor of {scale:g}</source>
        <translation>无法按倍数 {scale:g} 导出 {name}</translation>
    </message>
    <message>
        <source>Can&apos;t find the result for {name}</source>
        <translation>找不到 {name} 的结果</translation>
    </message>
    <message>
        <source>Can&apos;t import the network as {name}</source>
        <translation>无法将网络导入为 {name}</translation>
    </message>
    <message>
        <source>Can&apos;t measure LPIPS</source>
        <translation>无法测量 LPIPS</translation>
    </message>
    <message>
        <source>Can&apos;t read LPIPS&apos;s weights from {path}</source>
        <translation>无法从 {path} 读取 LPIPS 的权重</translation>
    </message>
    <message>
        <source>Can&apos;t read the list of networks {path}</source>
        <translation>无法读取网络列表 {path}</translation>
    </message>
    <message>
        <source>Can&apos;t read the video</source>
        <translation>无法读取视频</translation>
    </message>
    <message>
        <source>Can&apos;t read {path}</source>
        <translation>无法读取 {path}</translation>
    </message>
    <message>
        <source>Can&apos;t remove {name}</source>
        <translation>无法移除 {name}</translation>
    </message>
    <message>
        <source>Can&apos;t rename {name} to {new}</source>
        <translation>无法将 {name} 重命名为 {new}</translation>
    </message>
    <message>
        <source>Can&apos;t resume from {path}</source>
        <translation>无法从 {path} 继续</translation>
    </message>
    <message>
        <source>Can&apos;t run ONNX files</source>
        <translation>无法运行 ONNX 文件</translation>
    </message>
    <message>
        <source>Can&apos;t run networks of other architectures</source>
        <translation>无法运行其他结构的网络</translation>
    </message>
    <message>
        <source>Can&apos;t run the network</source>
        <translation>无法运行网络</translation>
    </message>
    <message>
        <source>Can&apos;t run this network with {option!r}</source>
        <translation>无法以 {option!r} 运行此网络</translation>
    </message>
    <message>
        <source>Can&apos;t search the folder {folder}</source>
        <translation>无法搜索文件夹 {folder}</translation>
    </message>
    <message>
        <source>Can&apos;t use the network {name}</source>
        <translation>无法使用网络 {name}</translation>
    </message>
    <message>
        <source>Can&apos;t use the network {name} of the package {package}</source>
        <translation>无法使用软件包 {package} 的网络 {name}</translation>
    </message>
    <message>
        <source>Can&apos;t write ONNX files</source>
        <translation>无法写入 ONNX 文件</translation>
    </message>
    <message>
        <source>Choose LapSRN, or leave out natural texture and artefact removal.</source>
        <translation>请选择 LapSRN，或不使用自然纹理和去除伪影。</translation>
    </message>
    <message>
        <source>Choose PNG or WebP; animations can be written as GIF.</source>
        <translation>请选择 PNG 或 WebP；动画可以写为 GIF。</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>请选择文件。</translation>
    </message>
    <message>
        <source>Choose a name that ends with .safetensors.</source>
        <translation>请选择以 .safetensors 结尾的名称。</translation>
    </message>
    <message>
        <source>Choose a smaller folder.</source>
        <translation>请选择较小的文件夹。</translation>
    </message>
    <message>
        <source>Choose an image file.</source>
        <translation>请选择图片文件。</translation>
    </message>
    <message>
        <source>Choose another name or add --overwrite.</source>
        <translation>请换一个名称，或加上 --overwrite。</translation>
    </message>
    <message>
        <source>Choose another name with --name, or add --overwrite.</source>
        <translation>请用 --name 换一个名称，或加上 --overwrite。</translation>
    </message>
    <message>
        <source>Choose tiles of at most {side} pixels.</source>
        <translation>请选择不超过 {side} 像素的分块。</translation>
    </message>
    <message>
        <source>DRRN with {best} residual units: {psnr:.1f} dB on test pictures, with {other} {less:.1f}</source>
        <translation>DRRN 采用 {best} 个残差单元：测试图片上为 {psnr:.1f} dB，采用 {other} 个时为 {less:.1f}</translation>
    </message>
    <message>
        <source>Drawing or text, four times as large</source>
        <translation>图画或文字，四倍</translation>
    </message>
    <message>
        <source>Floating point from {low:g} to {high:g}, computed in 16 bits.</source>
        <translation>浮点数，范围 {low:g} 到 {high:g}，以 16 位计算。</translation>
    </message>
    <message>
        <source>GIF has only 256 colours</source>
        <translation>GIF 只有 256 种颜色</translation>
    </message>
    <message>
        <source>Give a number from 1 to 64.</source>
        <translation>请指定 1 到 64。</translation>
    </message>
    <message>
        <source>Give torchvision&apos;s AlexNet, and alex.pth of version 0.1 of LPIPS.</source>
        <translation>请指定 torchvision 的 AlexNet 和 LPIPS 0.1 版的 alex.pth。</translation>
    </message>
    <message>
        <source>HDR ({transfer}): enlarged as it is stored, with its profile.</source>
        <translation>HDR（{transfer}）：按存储的数值放大，并保留其配置文件。</translation>
    </message>
    <message>
        <source>Install srgui[exr], or save the picture as a TIFF.</source>
        <translation>请安装 srgui[exr]，或将图片另存为 TIFF。</translation>
    </message>
    <message>
        <source>Install the libraries that the README lists for Qt, or use `srgui upscale`.</source>
        <translation>请安装 README 中列出的 Qt 所需的库，或使用 `srgui upscale`。</translation>
    </message>
    <message>
        <source>Its weights don&apos;t match its architecture.</source>
        <translation>文件中的权重与网络结构不符。</translation>
    </message>
    <message>
        <source>Layers flattened.</source>
        <translation>图层已合并。</translation>
    </message>
    <message>
        <source>LibRaw does not support this camera raw, or it is damaged</source>
        <translation>LibRaw 不支持此相机 RAW 文件，或文件已损坏</translation>
    </message>
    <message>
        <source>MS-LapSRN can&apos;t have {count} recursions</source>
        <translation>MS-LapSRN 不能有 {count} 次递归</translation>
    </message>
    <message>
        <source>MS-LapSRN with {best} recursions: {psnr:.1f} dB on test pictures (with {others})</source>
        <translation>MS-LapSRN 采用 {best} 次递归：测试图片上为 {psnr:.1f} dB（其他次数为 {others}）</translation>
    </message>
    <message>
        <source>Motion-photo video dropped.</source>
        <translation>未保留动态照片中的视频。</translation>
    </message>
    <message>
        <source>Natural must be between 0 and 100 %</source>
        <translation>自然纹理须在 0 到 100 % 之间</translation>
    </message>
    <message>
        <source>ONNX Runtime can&apos;t load it</source>
        <translation>ONNX Runtime 无法加载它</translation>
    </message>
    <message>
        <source>Old JPEG, twice as large</source>
        <translation>旧 JPEG，两倍</translation>
    </message>
    <message>
        <source>Open the files themselves to upscale them again.</source>
        <translation>如需再次放大，请直接打开这些文件。</translation>
    </message>
    <message>
        <source>OpenEXR files need the package OpenEXR, which is not installed</source>
        <translation>OpenEXR 文件需要 OpenEXR 软件包，但尚未安装</translation>
    </message>
    <message>
        <source>OpenVINO can&apos;t load it</source>
        <translation>OpenVINO 无法加载它</translation>
    </message>
    <message>
        <source>Palette expanded to RGB.</source>
        <translation>调色板已转换为 RGB。</translation>
    </message>
    <message>
        <source>Pipe it through ffmpeg -i VIDEO -f yuv4mpegpipe -.</source>
        <translation>请用管道经 ffmpeg -i VIDEO -f yuv4mpegpipe - 传入。</translation>
    </message>
    <message>
        <source>Print of 20 × 30 cm, 300 dpi</source>
        <translation>20 × 30 cm 打印，300 dpi</translation>
    </message>
    <message>
        <source>Put the files of the checkpoint into one folder.</source>
        <translation>请将检查点的各文件放在同一文件夹中。</translation>
    </message>
    <message>
        <source>Reduced from {bits} to 8 bits per channel.</source>
        <translation>每通道由 {bits} 位减为 8 位。</translation>
    </message>
    <message>
        <source>Run pip install &apos;srgui[onnx]&apos;.</source>
        <translation>请运行 pip install &apos;srgui[onnx]&apos;。</translation>
    </message>
    <message>
        <source>Run pip install &apos;srgui[spandrel]&apos; to import other architectures.</source>
        <translation>如需导入其他结构，请运行 pip install &apos;srgui[spandrel]&apos;。</translation>
    </message>
    <message>
        <source>Run pip install &apos;srgui[spandrel]&apos;.</source>
        <translation>请运行 pip install &apos;srgui[spandrel]&apos;。</translation>
    </message>
    <message>
        <source>Save it as PNG or TIFF in the program it comes from.</source>
        <translation>请在原来的程序中另存为 PNG 或 TIFF。</translation>
    </message>
    <message>
        <source>Save it as a TIFF.</source>
        <translation>请另存为 TIFF。</translation>
    </message>
    <message>
        <source>Save it as a single file, with its weights inside.</source>
        <translation>请另存为包含权重的单个文件。</translation>
    </message>
    <message>
        <source>Save or copy it to a folder first.</source>
        <translation>请先将它保存或复制到文件夹中。</translation>
    </message>
    <message>
        <source>Skipped files that are not images</source>
        <translation>已跳过不是图片的文件</translation>
    </message>
    <message>
        <source>Skipped results of earlier upscaling</source>
        <translation>已跳过先前的放大结果</translation>
    </message>
    <message>
        <source>Start processes with multiprocessing&apos;s method &apos;spawn&apos;.</source>
        <translation>请用 multiprocessing 的“spawn”方式启动进程。</translation>
    </message>
    <message>
        <source>Strength must be between 0 and 100 %</source>
        <translation>强度须在 0 到 100 % 之间</translation>
    </message>
    <message>
        <source>Supported formats are {known}.</source>
        <translation>支持的格式：{known}。</translation>
    </message>
    <message>
        <source>The file contains a larger picture, {width} x {height}, that was not read.</source>
        <translation>文件中还有一张更大的图片（{width} × {height}），未读取。</translation>
    </message>
    <message>
        <source>The file is intact and unchanged</source>
        <translation>文件完好，未被更改</translation>
    </message>
    <message>
        <source>The file is intact:</source>
        <translation>文件完好：</translation>
    </message>
    <message>
        <source>The list of networks {path} is damaged</source>
        <translation>网络列表 {path} 已损坏</translation>
    </message>
    <message>
        <source>The picture can&apos;t be enlarged</source>
        <translation>无法放大这张图片</translation>
    </message>
    <message>
        <source>There are no files that match {name}</source>
        <translation>没有与 {name} 匹配的文件</translation>
    </message>
    <message>
        <source>There is no imported network {name!r}</source>
        <translation>没有名为 {name!r} 的导入网络</translation>
    </message>
    <message>
        <source>There is no picture in what was dropped</source>
        <translation>拖入的内容中没有图片</translation>
    </message>
    <message>
        <source>Unknown tags dropped: {tags}.</source>
        <translation>未保留未知标签：{tags}。</translation>
    </message>
    <message>
        <source>Values outside that range were clipped.</source>
        <translation>超出该范围的值已被截断。</translation>
    </message>
    <message>
        <source>Web, 2048 pixels</source>
        <translation>网页，2048 像素</translation>
    </message>
    <message>
        <source>a tensor claims more than the file has</source>
        <translation>有张量声称的数据多于文件内容</translation>
    </message>
    <message>
        <source>an operation of its program has an unknown field {name!r}</source>
        <translation>其程序中有一个运算含有未知字段 {name!r}</translation>
    </message>
    <message>
        <source>artefacts are removed</source>
        <translation>将去除伪影</translation>
    </message>
    <message>
        <source>camera raw</source>
        <translation>相机 RAW</translation>
    </message>
    <message>
        <source>colour profile (it does not match the pixels)</source>
        <translation>色彩配置文件（与像素不符）</translation>
    </message>
    <message>
        <source>comparing colours</source>
        <translation>正在比较颜色</translation>
    </message>
    <message>
        <source>decoding takes longer than {seconds:g} seconds</source>
        <translation>解码时间超过 {seconds:g} 秒</translation>
    </message>
    <message>
        <source>docs/models.md describes the networks that can be imported.</source>
        <translation>可导入的网络见 docs/models.md。</translation>
    </message>
    <message>
        <source>drawing or text, no photograph</source>
        <translation>图画或文字，不是照片</translation>
    </message>
    <message>
        <source>each of its pixels depends on the whole picture, so tile edges may be visible</source>
        <translation>它的每个像素都取决于整张图片，因此分块的边缘可能可见</translation>
    </message>
    <message>
        <source>enlarging test pictures</source>
        <translation>正在放大测试图片</translation>
    </message>
    <message>
        <source>floating point</source>
        <translation>浮点数</translation>
    </message>
    <message>
        <source>floating point ({format} has whole numbers)</source>
        <translation>浮点数（{format} 只有整数）</translation>
    </message>
    <message>
        <source>frame {number} is damaged</source>
        <translation>第 {number} 帧已损坏</translation>
    </message>
    <message>
        <source>grey colour profile ({format} has no grey: converted to sRGB)</source>
        <translation>灰度色彩配置文件（{format} 不支持灰度，已转换为 sRGB）</translation>
    </message>
    <message>
        <source>input: luma (Y of BT.601, 16 to 235 of 255, divided by 255), enlarged by bicubic</source>
        <translation>输入：亮度（BT.601 的 Y，取值为 255 中的 16 到 235，除以 255），经双三次放大</translation>
    </message>
    <message>
        <source>input: luma (Y of BT.601, 16 to 235 of 255, divided by 255); output: {scale:g}x</source>
        <translation>输入：亮度（BT.601 的 Y，取值为 255 中的 16 到 235，除以 255）；输出：{scale:g} 倍</translation>
    </message>
    <message>
        <source>input: red, green and blue from 0 to 1; output: {scale:g}x</source>
        <translation>输入：红、绿、蓝，取值 0 到 1；输出：{scale:g} 倍</translation>
    </message>
    <message>
        <source>it breaks off in frame {number}</source>
        <translation>视频在第 {number} 帧中断</translation>
    </message>
    <message>
        <source>it comes from a machine of another byte order</source>
        <translation>它来自字节序不同的机器</translation>
    </message>
    <message>
        <source>it contains an unknown network, {name!r}</source>
        <translation>文件中的网络 {name!r} 未知</translation>
    </message>
    <message>
        <source>it contains layers without a composite</source>
        <translation>文件只有图层，没有合成图像</translation>
    </message>
    <message>
        <source>it does not enlarge pictures</source>
        <translation>它不是用于放大图片的</translation>
    </message>
    <message>
        <source>it ends the program</source>
        <translation>它会结束程序</translation>
    </message>
    <message>
        <source>it exceeds the limit of {limit:g} megapixels</source>
        <translation>超出 {limit:g} 百万像素的上限</translation>
    </message>
    <message>
        <source>it expands to far more than its file size</source>
        <translation>解压后远远超出文件大小</translation>
    </message>
    <message>
        <source>it gives another result there</source>
        <translation>它在该格式下的结果不同</translation>
    </message>
    <message>
        <source>it is a DRRN with a bank of {count} filters, whose units share none</source>
        <translation>它是带有 {count} 个滤波器的 DRRN，其各单元不共享滤波器</translation>
    </message>
    <message>
        <source>it is a zip archive without a PyTorch network</source>
        <translation>这是 zip 压缩包，其中没有 PyTorch 网络</translation>
    </message>
    <message>
        <source>it is not a .safetensors file, or it is damaged</source>
        <translation>它不是 .safetensors 文件，或已损坏</translation>
    </message>
    <message>
        <source>its decoder has crashed</source>
        <translation>其解码器已崩溃</translation>
    </message>
    <message>
        <source>its forward calls {target}, which a program can&apos;t express</source>
        <translation>其前向计算调用了 {target}，程序无法表示</translation>
    </message>
    <message>
        <source>its forward uses {name} in a way that a program can&apos;t express</source>
        <translation>其前向计算使用 {name} 的方式，程序无法表示</translation>
    </message>
    <message>
        <source>its module {name} is not square: {numbers}</source>
        <translation>其模块 {name} 不是正方形：{numbers}</translation>
    </message>
    <message>
        <source>its program has no list of operations, or too many of them</source>
        <translation>其程序没有运算列表，或运算过多</translation>
    </message>
    <message>
        <source>its program is not a JSON object</source>
        <translation>其程序不是 JSON 对象</translation>
    </message>
    <message>
        <source>its program is not valid JSON</source>
        <translation>其程序不是有效的 JSON</translation>
    </message>
    <message>
        <source>its program takes an implausible amount of work</source>
        <translation>其程序的计算量大得不合理</translation>
    </message>
    <message>
        <source>its tensors don&apos;t fit ({name} is {found} instead of {shape})</source>
        <translation>其张量不符（{name} 为 {found}，应为 {shape}）</translation>
    </message>
    <message>
        <source>multichannel (spot-colour) files are not supported</source>
        <translation>不支持多通道（专色）文件</translation>
    </message>
    <message>
        <source>not enough memory even for the smallest tile</source>
        <translation>内存连最小的分块也容纳不下</translation>
    </message>
    <message>
        <source>program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>tensor {name!r} contains values that are not numbers</source>
        <translation>张量 {name!r} 含有非数值</translation>
    </message>
    <message>
        <source>tensor {name!r} has implausibly large values, up to {value:.0e}</source>
        <translation>张量 {name!r} 的数值大得不合理，最大为 {value:.0e}</translation>
    </message>
    <message>
        <source>the display {setting} does not respond</source>
        <translation>显示器 {setting} 没有响应</translation>
    </message>
    <message>
        <source>the existing file is not an earlier report</source>
        <translation>已有的文件不是先前的报告</translation>
    </message>
    <message>
        <source>the result {name!r} is not a plane of one channel</source>
        <translation>结果 {name!r} 不是单通道平面</translation>
    </message>
    <message>
        <source>this machine does not have it</source>
        <translation>本机没有该设备</translation>
    </message>
    <message>
        <source>this network always removes artefacts</source>
        <translation>此网络始终去除伪影</translation>
    </message>
    <message>
        <source>this network can&apos;t remove artefacts</source>
        <translation>此网络无法去除伪影</translation>
    </message>
    <message>
        <source>treated as a sharp original</source>
        <translation>按清晰原图处理</translation>
    </message>
    <message>
        <source>{seen}, typical of the series</source>
        <translation>{seen}（该系列的典型值）</translation>
    </message>
    <message>
        <source>{seen}: artefacts are removed</source>
        <translation>{seen}：将去除伪影</translation>
    </message>
    <message>
        <source>{side:,} per side</source>
        <translation>每边 {side:,}</translation>
    </message>
    <message>
        <source>{size} pixels exceed the limit of {limit:g} megapixels</source>
        <translation>{size} 像素超出 {limit:g} 百万像素的上限</translation>
    </message>
    <message>
        <source>{steps:g} is outside</source>
        <translation>{steps:g} 超出范围</translation>
    </message>
    <message>
        <source>{value!r} in its program is not a list of names</source>
        <translation>其程序中的 {value!r} 不是名称列表</translation>
    </message>
    <message>
        <source>{value!r} in its program is not a number</source>
        <translation>其程序中的 {value!r} 不是数值</translation>
    </message>
    <message>
        <source>{value!r} in its program is not a small whole number</source>
        <translation>其程序中的 {value!r} 不是较小的整数</translation>
    </message>
    <message>
        <source>{value!r} in its program is not a valid name</source>
        <translation>其程序中的 {value!r} 不是有效名称</translation>
    </message>
    <message>
        <source>{width:,} x {height:,} pixels exceed the limit of {format} ({limit})</source>
        <translation>{width:,} × {height:,} 像素超出 {format} 的上限（{limit}）</translation>
    </message>
    <message>
        <source>{width} x {height} pixels do not fit in a file of {size} bytes</source>
        <translation>{size} 字节的文件容纳不下 {width} × {height} 像素</translation>
    </message>
    <message>
        <source>Name a folder, or a file with the suffix of a format.</source>
        <translation>请指定文件夹，或带有格式后缀的文件名。</translation>
    </message>
    <message>
        <source>Can&apos;t measure the perceptual distance</source>
        <translation>无法测量感知距离</translation>
    </message>
    <message>
        <source>Can&apos;t read NIQE&apos;s parameters from {path}</source>
        <translation>无法从 {path} 读取 NIQE 的参数</translation>
    </message>
    <message>
        <source>Can&apos;t read SqueezeNet from {path}</source>
        <translation>无法从 {path} 读取 SqueezeNet</translation>
    </message>
    <message>
        <source>Choose the features of SqueezeNet 1.1 (.safetensors).</source>
        <translation>请选择 SqueezeNet 1.1 的特征文件（.safetensors）。</translation>
    </message>
    <message>
        <source>PyTorch is not installed</source>
        <translation>未安装 PyTorch</translation>
    </message>
    <message>
        <source>Run pip install srgui.</source>
        <translation>请运行 pip install srgui。</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>出现问题</translation>
    </message>
    <message>
        <source>Start it in a graphical session, or use `srgui upscale` without a window.</source>
        <translation>请在图形会话中启动，或使用不需要窗口的 `srgui upscale`。</translation>
    </message>
    <message>
        <source>There are no pictures in that folder</source>
        <translation>该文件夹中没有图片</translation>
    </message>
    <message>
        <source>There is no device {device!r}</source>
        <translation>没有名为 {device!r} 的设备</translation>
    </message>
    <message>
        <source>There is no network {name!r}</source>
        <translation>没有名为 {name!r} 的网络</translation>
    </message>
    <message>
        <source>There is no picture in the clipboard</source>
        <translation>剪贴板中没有图片</translation>
    </message>
    <message>
        <source>This can&apos;t be a reference</source>
        <translation>这不能作为参考图片</translation>
    </message>
    <message>
        <source>Try another network or a smaller factor.</source>
        <translation>请换一个网络或减小倍数。</translation>
    </message>
    <message>
        <source>Write PNG or TIFF.</source>
        <translation>请写为 PNG 或 TIFF。</translation>
    </message>
    <message>
        <source>XMP</source>
        <translation>XMP</translation>
    </message>
    <message>
        <source>a file of that name is there</source>
        <translation>已有同名文件</translation>
    </message>
    <message>
        <source>a single number</source>
        <translation>单个数值</translation>
    </message>
    <message>
        <source>an entry is missing or wrong</source>
        <translation>有条目缺失或错误</translation>
    </message>
    <message>
        <source>an operation of its program lacks {name!r}</source>
        <translation>其程序中有一个运算缺少 {name!r}</translation>
    </message>
    <message>
        <source>connection timed out</source>
        <translation>连接超时</translation>
    </message>
    <message>
        <source>device or resource busy</source>
        <translation>设备或资源正忙</translation>
    </message>
    <message>
        <source>disk quota exceeded</source>
        <translation>超出磁盘配额</translation>
    </message>
    <message>
        <source>file exists</source>
        <translation>文件已存在</translation>
    </message>
    <message>
        <source>file name too long</source>
        <translation>文件名过长</translation>
    </message>
    <message>
        <source>file too large</source>
        <translation>文件过大</translation>
    </message>
    <message>
        <source>host is down</source>
        <translation>主机不可达</translation>
    </message>
    <message>
        <source>input/output error</source>
        <translation>输入/输出错误</translation>
    </message>
    <message>
        <source>is a directory</source>
        <translation>是一个目录</translation>
    </message>
    <message>
        <source>it accepts no picture of any size</source>
        <translation>它不接受任何尺寸的图片</translation>
    </message>
    <message>
        <source>it can&apos;t be stored</source>
        <translation>无法保存</translation>
    </message>
    <message>
        <source>it computes a network wrongly</source>
        <translation>它对网络的计算结果有误</translation>
    </message>
    <message>
        <source>it contains a single tensor</source>
        <translation>文件只包含单个张量</translation>
    </message>
    <message>
        <source>it contains only layers</source>
        <translation>文件只有图层</translation>
    </message>
    <message>
        <source>it contains no weights</source>
        <translation>文件不含权重</translation>
    </message>
    <message>
        <source>it contains no weights, but an object of {code}</source>
        <translation>文件不含权重，只有 {code} 的对象</translation>
    </message>
    <message>
        <source>it contains no weights, but {names}</source>
        <translation>文件不含权重，只有 {names}</translation>
    </message>
    <message>
        <source>it contains no weights, but {names} and {count} more</source>
        <translation>文件不含权重，只有 {names} 及另外 {count} 项</translation>
    </message>
    <message>
        <source>it fails on this machine</source>
        <translation>它在本机上运行失败</translation>
    </message>
    <message>
        <source>it has no operations, or too many of them</source>
        <translation>它没有运算，或运算过多</translation>
    </message>
    <message>
        <source>it has too few pixels</source>
        <translation>像素太少</translation>
    </message>
    <message>
        <source>it has too many layers</source>
        <translation>层数过多</translation>
    </message>
    <message>
        <source>it has too many nodes</source>
        <translation>节点过多</translation>
    </message>
    <message>
        <source>it has {count} inputs instead of one</source>
        <translation>它有 {count} 个输入，而应为一个</translation>
    </message>
    <message>
        <source>it has {count} results instead of one</source>
        <translation>它有 {count} 个结果，而应为一个</translation>
    </message>
    <message>
        <source>it has {width} x {height} pixels, its original {columns} x {rows}</source>
        <translation>它为 {width} × {height} 像素，其原图为 {columns} × {rows}</translation>
    </message>
    <message>
        <source>it is a MATLAB 7.3 file; save it with -v7 in MATLAB</source>
        <translation>这是 MATLAB 7.3 文件；请在 MATLAB 中用 -v7 保存</translation>
    </message>
    <message>
        <source>it is not installed, or can&apos;t be loaded</source>
        <translation>未安装，或无法加载</translation>
    </message>
    <message>
        <source>its LapSRN is incomplete ({name!r} is missing)</source>
        <translation>其中的 LapSRN 不完整（缺少 {name!r}）</translation>
    </message>
    <message>
        <source>its content does not match the hash in the manifest</source>
        <translation>内容与清单中的校验值不符</translation>
    </message>
    <message>
        <source>its metadata can&apos;t be read</source>
        <translation>无法读取其元数据</translation>
    </message>
    <message>
        <source>its metadata lacks {names}</source>
        <translation>其元数据缺少 {names}</translation>
    </message>
    <message>
        <source>its module {name} does not enlarge by {stride} exactly</source>
        <translation>其模块 {name} 不是正好放大 {stride} 倍</translation>
    </message>
    <message>
        <source>its module {name} does not keep the size with zeros around it</source>
        <translation>其模块 {name} 补零后不保持尺寸</translation>
    </message>
    <message>
        <source>its module {name} is a {kind}</source>
        <translation>其模块 {name} 属于 {kind}</translation>
    </message>
    <message>
        <source>its program does not say whether its input is enlarged first</source>
        <translation>其程序未说明输入是否先被放大</translation>
    </message>
    <message>
        <source>its program enlarges what is enlarged first</source>
        <translation>其程序又放大了已先放大的输入</translation>
    </message>
    <message>
        <source>its program enlarges {factors} times, not up to {scale}</source>
        <translation>其程序放大 {factors} 倍，而不是最多 {scale} 倍</translation>
    </message>
    <message>
        <source>its program has an unknown operation, {entry}</source>
        <translation>其程序包含未知运算 {entry}</translation>
    </message>
    <message>
        <source>its program has unknown steps, {names}</source>
        <translation>其程序包含未知步骤 {names}</translation>
    </message>
    <message>
        <source>its program has {steps} steps and {results} results</source>
        <translation>其程序有 {steps} 个步骤和 {results} 个结果</translation>
    </message>
    <message>
        <source>its program is too long</source>
        <translation>其程序过长</translation>
    </message>
    <message>
        <source>its tensors don&apos;t fit ({name} is missing)</source>
        <translation>其张量不符（缺少 {name}）</translation>
    </message>
    <message>
        <source>its {width} x {height} pixels are too few at {scale}x</source>
        <translation>{width} × {height} 像素对 {scale} 倍来说太少</translation>
    </message>
    <message>
        <source>its {width} x {height} pixels have other proportions than {of_source}</source>
        <translation>其 {width} × {height} 像素与 {of_source} 的长宽比不同</translation>
    </message>
    <message>
        <source>matplotlib is not installed</source>
        <translation>未安装 matplotlib</translation>
    </message>
    <message>
        <source>ncnn can&apos;t compute on {device!r}</source>
        <translation>ncnn 无法在 {device!r} 上计算</translation>
    </message>
    <message>
        <source>no MatConvNet network can be read from it</source>
        <translation>无法从中读取 MatConvNet 网络</translation>
    </message>
    <message>
        <source>no network can be built from it</source>
        <translation>无法据此构建网络</translation>
    </message>
    <message>
        <source>noise of about {levels:.0f} levels</source>
        <translation>噪声约 {levels:.0f} 级</translation>
    </message>
    <message>
        <source>not a directory</source>
        <translation>不是目录</translation>
    </message>
    <message>
        <source>operation not permitted</source>
        <translation>不允许的操作</translation>
    </message>
    <message>
        <source>read-only file system</source>
        <translation>文件系统只读</translation>
    </message>
    <message>
        <source>scipy is not installed</source>
        <translation>未安装 scipy</translation>
    </message>
    <message>
        <source>tensor {name!r} belongs to another network</source>
        <translation>张量 {name!r} 属于其他网络</translation>
    </message>
    <message>
        <source>tensor {name!r} has shape {found}</source>
        <translation>张量 {name!r} 的形状为 {found}</translation>
    </message>
    <message>
        <source>tensor {name!r} has shape {found} instead of {shape}</source>
        <translation>张量 {name!r} 的形状为 {found}，应为 {shape}</translation>
    </message>
    <message>
        <source>tensor {name!r} is missing</source>
        <translation>缺少张量 {name!r}</translation>
    </message>
    <message>
        <source>tensor {name!r} is {kind}, not float32 or float16</source>
        <translation>张量 {name!r} 的类型为 {kind}，而不是 float32 或 float16</translation>
    </message>
    <message>
        <source>the file doesn&apos;t contain the statistics of 36 features</source>
        <translation>文件不含 36 个特征的统计量</translation>
    </message>
    <message>
        <source>the file exists already</source>
        <translation>文件已存在</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>文件已损坏</translation>
    </message>
    <message>
        <source>the file is damaged or of another kind</source>
        <translation>文件已损坏，或属于其他类型</translation>
    </message>
    <message>
        <source>the format {suffix} can&apos;t be written</source>
        <translation>不支持写入 {suffix} 格式</translation>
    </message>
    <message>
        <source>too many levels of symbolic links</source>
        <translation>符号链接层数过多</translation>
    </message>
    <message>
        <source>{name} has another shape</source>
        <translation>{name} 的形状不同</translation>
    </message>
    <message>
        <source>{name} is missing</source>
        <translation>缺少 {name}</translation>
    </message>
    <message>
        <source>{network} can&apos;t be mixed with {kind} weights</source>
        <translation>{network} 无法与 {kind} 权重混合</translation>
    </message>
    <message>
        <source>{network} can&apos;t upscale by a factor of {scale:g}</source>
        <translation>{network} 无法放大 {scale:g} 倍</translation>
    </message>
    <message>
        <source>{seen}: this network always removes artefacts</source>
        <translation>{seen}：此网络始终去除伪影</translation>
    </message>
    <message>
        <source>{seen}: this network can&apos;t remove artefacts</source>
        <translation>{seen}：此网络无法去除伪影</translation>
    </message>
    <message>
        <source>{seen}: treated as a sharp original</source>
        <translation>{seen}：按清晰原图处理</translation>
    </message>
    <message>
        <source>{value!r} in its program is neither true nor false</source>
        <translation>其程序中的 {value!r} 既不是 true 也不是 false</translation>
    </message>
    <message>
        <source>{value:g} % is outside</source>
        <translation>{value:g} % 超出范围</translation>
    </message>
    <message>
        <source>{what}, which sees the whole picture at once, but pictures are computed in tiles</source>
        <translation>{what}，这需要一次看到整张图片，但图片是分块计算的</translation>
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
        <source>its name has no suffix</source>
        <translation>文件名没有扩展名</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>这是一个文件夹</translation>
    </message>
    <message>
        <source>there is no folder {path}</source>
        <translation>文件夹 {path} 不存在</translation>
    </message>
    <message>
        <source>there is no permission to write into {path}</source>
        <translation>没有写入 {path} 的权限</translation>
    </message>
    <message>
        <source>it is the picture&apos;s own source</source>
        <translation>这是图片自身的源文件</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>这不是普通文件</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>文件是空的</translation>
    </message>
    <message>
        <source>there is not enough memory for it</source>
        <translation>内存不足</translation>
    </message>
    <message>
        <source>it is a camera raw</source>
        <translation>这是相机 RAW 文件</translation>
    </message>
    <message>
        <source>the picture can&apos;t be encoded, or the written file reads back wrong</source>
        <translation>图片无法编码，或写入的文件回读有误</translation>
    </message>
    <message>
        <source>the written file reads back wrong</source>
        <translation>写入的文件回读有误</translation>
    </message>
    <message>
        <source>memory ran out</source>
        <translation>内存耗尽</translation>
    </message>
    <message>
        <source>the quality {quality} is outside 1 to 100</source>
        <translation>质量 {quality} 不在 1 到 100 之间</translation>
    </message>
    <message>
        <source>the file is incomplete</source>
        <translation>文件不完整</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>文件已损坏</translation>
    </message>
    <message>
        <source>no such file or directory</source>
        <translation>文件或目录不存在</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>权限不足</translation>
    </message>
    <message>
        <source>no space left on device</source>
        <translation>磁盘空间不足</translation>
    </message>
    <message>
        <source>Choose auto or cpu.</source>
        <translation>请选择 auto 或 cpu。</translation>
    </message>
    <message>
        <source>Close other programs or choose a smaller factor.</source>
        <translation>请关闭其他程序或减小倍数。</translation>
    </message>
    <message>
        <source>Choose another factor or network.</source>
        <translation>请选择其他倍数或网络。</translation>
    </message>
    <message>
        <source>Choose another name or overwrite it.</source>
        <translation>请换一个名称或选择覆盖。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>请换一个名称。</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>请选择其他文件。</translation>
    </message>
    <message>
        <source>Write PNG or TIFF, or choose a smaller scale.</source>
        <translation>请写为 PNG 或 TIFF，或减小倍数。</translation>
    </message>
    <message>
        <source>Write PNG or TIFF, which are written piece by piece, or choose a smaller factor.</source>
        <translation>请写为可分段写入的 PNG 或 TIFF，或减小倍数。</translation>
    </message>
    <message>
        <source>Can&apos;t compute on {device!r}</source>
        <translation>无法在 {device!r} 上计算</translation>
    </message>
    <message>
        <source>Can&apos;t compute on {device!r} with {runtime}</source>
        <translation>无法用 {runtime} 在 {device!r} 上计算</translation>
    </message>
    <message>
        <source>Can&apos;t create the folder {folder}</source>
        <translation>无法创建文件夹 {folder}</translation>
    </message>
    <message>
        <source>Can&apos;t export {name}</source>
        <translation>无法导出 {name}</translation>
    </message>
    <message>
        <source>Can&apos;t import {path}</source>
        <translation>无法导入 {path}</translation>
    </message>
    <message>
        <source>Can&apos;t make a test</source>
        <translation>无法进行测试</translation>
    </message>
    <message>
        <source>Can&apos;t measure the fidelity of a picture that is smaller than its source</source>
        <translation>图片小于其来源时无法测量保真度</translation>
    </message>
    <message>
        <source>Can&apos;t measure the result</source>
        <translation>无法测量结果</translation>
    </message>
    <message>
        <source>Can&apos;t measure {name}</source>
        <translation>无法测量 {name}</translation>
    </message>
    <message>
        <source>Can&apos;t open the window</source>
        <translation>无法打开窗口</translation>
    </message>
    <message>
        <source>Can&apos;t paste {name}</source>
        <translation>无法粘贴 {name}</translation>
    </message>
    <message>
        <source>Can&apos;t plot</source>
        <translation>无法绘图</translation>
    </message>
    <message>
        <source>Can&apos;t plot to {path}</source>
        <translation>无法绘图到 {path}</translation>
    </message>
    <message>
        <source>Can&apos;t read MATLAB files</source>
        <translation>无法读取 MATLAB 文件</translation>
    </message>
    <message>
        <source>Choose auto for the device and the runtime.</source>
        <translation>设备和运行库请选择 auto。</translation>
    </message>
    <message>
        <source>Choose auto, cpu, cuda, mps or gpu:NAME.</source>
        <translation>请选择 auto、cpu、cuda、mps 或 gpu:NAME。</translation>
    </message>
    <message>
        <source>Choose auto, cpu, gpu or gpu:NAME.</source>
        <translation>请选择 auto、cpu、gpu 或 gpu:NAME。</translation>
    </message>
    <message>
        <source>Choose the picture that this one was reduced from.</source>
        <translation>请选择缩小前的原图。</translation>
    </message>
    <message>
        <source>Choose {names} or give the path of a .safetensors file.</source>
        <translation>请选择 {names}，或指定 .safetensors 文件的路径。</translation>
    </message>
    <message>
        <source>Choose {names}.</source>
        <translation>请选择 {names}。</translation>
    </message>
    <message>
        <source>Clipping paths dropped.</source>
        <translation>未保留剪贴路径。</translation>
    </message>
    <message>
        <source>Colour profile dropped: it does not match the pixels.</source>
        <translation>未保留色彩配置文件：与像素不符。</translation>
    </message>
    <message>
        <source>Colours were assumed to be sRGB.</source>
        <translation>颜色按 sRGB 处理。</translation>
    </message>
    <message>
        <source>Compressed metadata dropped.</source>
        <translation>未保留压缩的元数据。</translation>
    </message>
    <message>
        <source>Converted from LAB to sRGB.</source>
        <translation>已由 LAB 转换为 sRGB。</translation>
    </message>
    <message>
        <source>Converted from {mode} to RGB without a usable colour profile.</source>
        <translation>没有可用的色彩配置文件，已直接由 {mode} 转换为 RGB。</translation>
    </message>
    <message>
        <source>Converted from {mode} to sRGB by the embedded colour profile.</source>
        <translation>已通过内嵌的色彩配置文件由 {mode} 转换为 sRGB。</translation>
    </message>
    <message>
        <source>Create it first.</source>
        <translation>请先创建它。</translation>
    </message>
    <message>
        <source>DRRN can&apos;t have {units} units</source>
        <translation>DRRN 不能有 {units} 个单元</translation>
    </message>
    <message>
        <source>Damaged EXIF dropped.</source>
        <translation>未保留损坏的 EXIF。</translation>
    </message>
    <message>
        <source>Damaged metadata dropped.</source>
        <translation>未保留损坏的元数据。</translation>
    </message>
    <message>
        <source>Depth map dropped.</source>
        <translation>未保留深度图。</translation>
    </message>
    <message>
        <source>Developed from a camera raw: the camera&apos;s white balance, automatic brightness, sRGB, 16 bits.</source>
        <translation>由相机 RAW 显影而成：相机白平衡、自动亮度、sRGB、16 位。</translation>
    </message>
    <message>
        <source>EXIF</source>
        <translation>EXIF</translation>
    </message>
    <message>
        <source>EXIF dropped.</source>
        <translation>未保留 EXIF。</translation>
    </message>
    <message>
        <source>Extended XMP dropped.</source>
        <translation>未保留扩展 XMP。</translation>
    </message>
    <message>
        <source>Extra channels dropped.</source>
        <translation>未保留额外的通道。</translation>
    </message>
    <message>
        <source>Further pictures in the file are missing or damaged.</source>
        <translation>文件中的其他图片缺失或已损坏。</translation>
    </message>
    <message>
        <source>Gain map dropped: the result is not HDR.</source>
        <translation>未保留增益图：结果不是 HDR。</translation>
    </message>
    <message>
        <source>Gamma and primaries converted to an ICC profile.</source>
        <translation>伽马和原色已转换为 ICC 配置文件。</translation>
    </message>
    <message>
        <source>Georeference (GeoTIFF) dropped.</source>
        <translation>未保留地理坐标（GeoTIFF）。</translation>
    </message>
    <message>
        <source>Give 1 or more.</source>
        <translation>请指定 1 或更大的数。</translation>
    </message>
    <message>
        <source>Give a name that ends with {known}.</source>
        <translation>文件名请以 {known} 结尾。</translation>
    </message>
    <message>
        <source>Grain must be between 0 and 100 %</source>
        <translation>颗粒须在 0 到 100 % 之间</translation>
    </message>
    <message>
        <source>HDR ({transfer}) is not marked in the result, which will look pale.</source>
        <translation>结果中不标记 HDR（{transfer}），看上去会发白。</translation>
    </message>
    <message>
        <source>HEIC images need an extra package</source>
        <translation>HEIC 图片需要额外的软件包</translation>
    </message>
    <message>
        <source>IPTC</source>
        <translation>IPTC</translation>
    </message>
    <message>
        <source>Install it with: {command}.</source>
        <translation>请用以下命令安装：{command}。</translation>
    </message>
    <message>
        <source>Install srgui again.</source>
        <translation>请重新安装 srgui。</translation>
    </message>
    <message>
        <source>Install srgui[raw], or export a TIFF from your raw converter.</source>
        <translation>请安装 srgui[raw]，或在 RAW 转换软件中导出 TIFF。</translation>
    </message>
    <message>
        <source>On Debian and Ubuntu run `sudo apt install {packages}`, or use `srgui upscale`.</source>
        <translation>在 Debian 和 Ubuntu 上请运行 `sudo apt install {packages}`，或使用 `srgui upscale`。</translation>
    </message>
    <message>
        <source>Only the first of {count} frames was read.</source>
        <translation>共 {count} 帧，只读取了第一帧。</translation>
    </message>
    <message>
        <source>Only the first of {count} pages was read.</source>
        <translation>共 {count} 页，只读取了第一页。</translation>
    </message>
    <message>
        <source>OpenVINO can&apos;t compute on {device!r}</source>
        <translation>OpenVINO 无法在 {device!r} 上计算</translation>
    </message>
    <message>
        <source>Run pip install &apos;srgui[research]&apos;.</source>
        <translation>请运行 pip install &apos;srgui[research]&apos;。</translation>
    </message>
    <message>
        <source>Save it as PNG or TIFF in another program.</source>
        <translation>请用其他程序另存为 PNG 或 TIFF。</translation>
    </message>
    <message>
        <source>Save it again with Maximize Compatibility.</source>
        <translation>请启用“最大兼容”后重新存储。</translation>
    </message>
    <message>
        <source>Export a TIFF from your raw converter.</source>
        <translation>请在 RAW 转换软件中导出 TIFF。</translation>
    </message>
    <message>
        <source>If you trust the file, raise the limit with --pixel-limit.</source>
        <translation>如果信任此文件，可在命令行用 --pixel-limit 提高上限。</translation>
    </message>
    <message>
        <source>it is damaged, or contains objects instead of arrays of numbers</source>
        <translation>文件已损坏，或包含的是对象而不是数值数组</translation>
    </message>
    <message>
        <source>it is larger than any network that is known here</source>
        <translation>它比所有已知的网络都大</translation>
    </message>
    <message>
        <source>it is not an intact Caffe network</source>
        <translation>它不是完好的 Caffe 网络</translation>
    </message>
    <message>
        <source>it is not an intact ONNX file</source>
        <translation>它不是完好的 ONNX 文件</translation>
    </message>
    <message>
        <source>it is not an intact TensorFlow graph</source>
        <translation>它不是完好的 TensorFlow 计算图</translation>
    </message>
    <message>
        <source>it is not a record of srgui evaluate</source>
        <translation>它不是 srgui evaluate 的记录</translation>
    </message>
    <message>
        <source>Add it first.</source>
        <translation>请先添加该网络。</translation>
    </message>
    <message>
        <source>Add one, such as --dpi 300.</source>
        <translation>请指定分辨率，例如 --dpi 300。</translation>
    </message>
    <message>
        <source>Can&apos;t convert {length} to pixels</source>
        <translation>无法将 {length} 换算为像素</translation>
    </message>
    <message>
        <source>Can&apos;t name a preset {name!r}</source>
        <translation>无法将预设命名为 {name!r}</translation>
    </message>
    <message>
        <source>Can&apos;t use the preset {path}</source>
        <translation>无法使用预设 {path}</translation>
    </message>
    <message>
        <source>ONNX, ncnn, PyTorch, TensorFlow, MATLAB and Caffe files can be imported.</source>
        <translation>可以导入 ONNX、ncnn、PyTorch、TensorFlow、MATLAB 和 Caffe 文件。</translation>
    </message>
    <message>
        <source>There is no preset {name!r}</source>
        <translation>没有名为 {name!r} 的预设</translation>
    </message>
    <message>
        <source>it can&apos;t be the name of a file</source>
        <translation>不能用作文件名</translation>
    </message>
    <message>
        <source>it ends too early for valid TOML</source>
        <translation>文件提前结束，不是有效的 TOML</translation>
    </message>
    <message>
        <source>it is an incomplete archive, as an interrupted download leaves it</source>
        <translation>它是不完整的压缩包，像是下载中断所致</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>视频是空的</translation>
    </message>
    <message>
        <source>it is interlaced</source>
        <translation>视频是隔行扫描的</translation>
    </message>
    <message>
        <source>it is not UTF-8 text</source>
        <translation>它不是 UTF-8 文本</translation>
    </message>
    <message>
        <source>it is not a YUV4MPEG2 stream</source>
        <translation>它不是 YUV4MPEG2 流</translation>
    </message>
    <message>
        <source>it is not a picture, or it is damaged</source>
        <translation>不是图片，或已损坏</translation>
    </message>
    <message>
        <source>it is not a subclass of srgui.networks.network.Network</source>
        <translation>它不是 srgui.networks.network.Network 的子类</translation>
    </message>
    <message>
        <source>it is not an intact TensorFlow checkpoint</source>
        <translation>它不是完好的 TensorFlow 检查点</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>它太大</translation>
    </message>
    <message>
        <source>it isn&apos;t a network that srgui can read</source>
        <translation>它不是 srgui 能读取的网络</translation>
    </message>
    <message>
        <source>it restores test pictures worse than bicubic: {own:.1f} dB instead of {plain:.1f}</source>
        <translation>它对测试图片的还原不如双三次：{own:.1f} dB，而双三次为 {plain:.1f}</translation>
    </message>
    <message>
        <source>it supports factors from 1 to {greatest}</source>
        <translation>支持的倍数为 1 到 {greatest}</translation>
    </message>
    <message>
        <source>it takes longer than {seconds:g} seconds</source>
        <translation>耗时超过 {seconds:g} 秒</translation>
    </message>
    <message>
        <source>it takes too much memory</source>
        <translation>占用内存过多</translation>
    </message>
    <message>
        <source>it uses a constant in a way that is not supported</source>
        <translation>它使用常量的方式不受支持</translation>
    </message>
    <message>
        <source>it was imported as {format}, and is run as it is</source>
        <translation>它是以 {format} 导入的，并按原样运行</translation>
    </message>
    <message>
        <source>its .bin file is shorter than the layers need</source>
        <translation>其 .bin 文件比各层所需的短</translation>
    </message>
    <message>
        <source>its .param file is incomplete</source>
        <translation>其 .param 文件不完整</translation>
    </message>
    <message>
        <source>its .param file is not a description of a network</source>
        <translation>其 .param 文件不是网络描述</translation>
    </message>
    <message>
        <source>its .param file is too long</source>
        <translation>其 .param 文件过长</translation>
    </message>
    <message>
        <source>its DRCN is incomplete ({name!r} is missing)</source>
        <translation>其中的 DRCN 不完整（缺少 {name!r}）</translation>
    </message>
    <message>
        <source>its MS-LapSRN is incomplete</source>
        <translation>其中的 MS-LapSRN 不完整</translation>
    </message>
    <message>
        <source>its activation {name} is not supported</source>
        <translation>不支持其激活函数 {name}</translation>
    </message>
    <message>
        <source>its architecture is not known to spandrel either</source>
        <translation>spandrel 也不支持其网络结构</translation>
    </message>
    <message>
        <source>its channels is neither 1 nor 3</source>
        <translation>其 channels 既不是 1 也不是 3</translation>
    </message>
    <message>
        <source>its constant {name} is not supported</source>
        <translation>不支持其常量 {name}</translation>
    </message>
    <message>
        <source>its convolution {name} is not supported</source>
        <translation>不支持其卷积 {name}</translation>
    </message>
    <message>
        <source>its depth-to-space {name} is not supported</source>
        <translation>不支持其深度转空间运算 {name}</translation>
    </message>
    <message>
        <source>its difference {name} is not supported</source>
        <translation>不支持其减法 {name}</translation>
    </message>
    <message>
        <source>its engine does not accept it</source>
        <translation>其引擎不接受它</translation>
    </message>
    <message>
        <source>its engine fails</source>
        <translation>其引擎运行失败</translation>
    </message>
    <message>
        <source>its enlargement {name} is not by a whole scale_factor, nearest or bilinear without align_corners</source>
        <translation>其放大运算 {name} 不是采用整数 scale_factor 的 nearest 或不带 align_corners 的 bilinear</translation>
    </message>
    <message>
        <source>its family has none</source>
        <translation>该系列没有这种权重</translation>
    </message>
    <message>
        <source>its format does not support it</source>
        <translation>其格式不允许</translation>
    </message>
    <message>
        <source>its forward calls {name}</source>
        <translation>其前向计算调用了 {name}</translation>
    </message>
    <message>
        <source>its forward can&apos;t be followed ({why})</source>
        <translation>无法跟踪其前向计算（{why}）</translation>
    </message>
    <message>
        <source>its forward divides by something else than a number</source>
        <translation>其前向计算除以的不是数值</translation>
    </message>
    <message>
        <source>its forward does not return a tuple of results</source>
        <translation>其前向计算返回的不是由结果组成的元组</translation>
    </message>
    <message>
        <source>its graph contains no network of this kind</source>
        <translation>其计算图中没有此类网络</translation>
    </message>
    <message>
        <source>its header has no size</source>
        <translation>其文件头中没有尺寸</translation>
    </message>
    <message>
        <source>its hyperparameters is not a dict</source>
        <translation>其 hyperparameters 不是 dict</translation>
    </message>
    <message>
        <source>its index is compressed</source>
        <translation>其索引经过压缩</translation>
    </message>
    <message>
        <source>its index is implausibly large</source>
        <translation>其索引大得不合理</translation>
    </message>
    <message>
        <source>its input is not a picture</source>
        <translation>其输入不是图片</translation>
    </message>
    <message>
        <source>its layer {name} ({kind}) is not supported</source>
        <translation>不支持其层 {name}（{kind}）</translation>
    </message>
    <message>
        <source>its layer {name} has no weights</source>
        <translation>其层 {name} 没有权重</translation>
    </message>
    <message>
        <source>its layer {name} is damaged</source>
        <translation>其层 {name} 已损坏</translation>
    </message>
    <message>
        <source>its layer {name} is implausibly large</source>
        <translation>其层 {name} 大得不合理</translation>
    </message>
    <message>
        <source>its layer {name} is not a plain sum</source>
        <translation>其层 {name} 不是单纯的求和</translation>
    </message>
    <message>
        <source>its layer {name} is of the kind {kind}, which is not supported</source>
        <translation>其层 {name} 属于不支持的类型 {kind}</translation>
    </message>
    <message>
        <source>its layer {name} is there twice</source>
        <translation>其层 {name} 出现了两次</translation>
    </message>
    <message>
        <source>its line {line!r} is damaged</source>
        <translation>其中的行 {line!r} 已损坏</translation>
    </message>
    <message>
        <source>its max_scale is not a whole number</source>
        <translation>其 max_scale 不是整数</translation>
    </message>
    <message>
        <source>its maximum {name} is not supported</source>
        <translation>不支持其取最大值运算 {name}</translation>
    </message>
    <message>
        <source>its module {name} is a {kind}, which a program can&apos;t express</source>
        <translation>其模块 {name} 属于 {kind}，程序无法表示</translation>
    </message>
    <message>
        <source>its module {name} is an approximation</source>
        <translation>其模块 {name} 是近似计算</translation>
    </message>
    <message>
        <source>its module {name} normalises without learned numbers</source>
        <translation>其模块 {name} 的归一化没有学习得到的数值</translation>
    </message>
    <message>
        <source>its network, {code} with {names}, is none of LapSRN, MS-LapSRN, DRRN and DRCN</source>
        <translation>其网络 {code}（含 {names}）不是 LapSRN、MS-LapSRN、DRRN 或 DRCN</translation>
    </message>
    <message>
        <source>its operation {name} ({kind}) is not supported</source>
        <translation>不支持其运算 {name}（{kind}）</translation>
    </message>
    <message>
        <source>its pre_enlarged is neither True nor False</source>
        <translation>其 pre_enlarged 既不是 True 也不是 False</translation>
    </message>
    <message>
        <source>its product {name} is not supported</source>
        <translation>不支持其乘法 {name}</translation>
    </message>
    <message>
        <source>its program has {colours!r} colours</source>
        <translation>其程序的颜色数为 {colours!r}</translation>
    </message>
    <message>
        <source>its program supports factors up to {scale}</source>
        <translation>其程序支持的最大倍数为 {scale}</translation>
    </message>
    <message>
        <source>its result does not look like its input</source>
        <translation>其结果与输入不相似</translation>
    </message>
    <message>
        <source>its result is not a whole multiple of its input</source>
        <translation>其结果的尺寸不是输入的整数倍</translation>
    </message>
    <message>
        <source>its step_kinds is not a tuple of names</source>
        <translation>其 step_kinds 不是由名称组成的元组</translation>
    </message>
    <message>
        <source>its tensor {name} is not among its parameters and buffers</source>
        <translation>其张量 {name} 不在其参数和缓冲区之中</translation>
    </message>
    <message>
        <source>its tensors ({names}) are not those of DRRN&apos;s PyTorch port</source>
        <translation>其中的张量（{names}）不是 PyTorch 移植版 DRRN 的张量</translation>
    </message>
    <message>
        <source>its tensors ({names}) are not those of LapSRN, MS-LapSRN, DRRN or DRCN</source>
        <translation>其中的张量（{names}）不是 LapSRN、MS-LapSRN、DRRN 或 DRCN 的张量</translation>
    </message>
    <message>
        <source>its transposed convolution {name} is dilated or grouped</source>
        <translation>其转置卷积 {name} 使用了空洞或分组卷积</translation>
    </message>
    <message>
        <source>its value {name} is never computed</source>
        <translation>其值 {name} 没有来源</translation>
    </message>
    <message>
        <source>its value {name} is not supported</source>
        <translation>不支持其值 {name}</translation>
    </message>
    <message>
        <source>its variable {name} is missing</source>
        <translation>缺少其变量 {name}</translation>
    </message>
    <message>
        <source>its weights are in other files</source>
        <translation>其权重在其他文件中</translation>
    </message>
    <message>
        <source>line {line} is not valid TOML</source>
        <translation>第 {line} 行不是有效的 TOML</translation>
    </message>
    <message>
        <source>measuring its reach</source>
        <translation>正在测量其影响范围</translation>
    </message>
    <message>
        <source>ncnn can&apos;t load it</source>
        <translation>ncnn 无法加载它</translation>
    </message>
    <message>
        <source>neither ONNX Runtime nor OpenVINO is installed</source>
        <translation>ONNX Runtime 和 OpenVINO 均未安装</translation>
    </message>
    <message>
        <source>no graphics card with Vulkan was found</source>
        <translation>未找到支持 Vulkan 的显卡</translation>
    </message>
    <message>
        <source>no picture has that name or a name starting with it</source>
        <translation>没有与其同名或以其名称开头的图片</translation>
    </message>
    <message>
        <source>nothing can be enlarged {factor} times</source>
        <translation>无法放大 {factor} 倍</translation>
    </message>
    <message>
        <source>pixel art; choose “Pixel art” to keep its squares</source>
        <translation>像素画，选择“像素画”类型可保留方块</translation>
    </message>
    <message>
        <source>pixels are repeated, without a network</source>
        <translation>重复像素，不使用网络</translation>
    </message>
    <message>
        <source>reading the file</source>
        <translation>正在读取文件</translation>
    </message>
    <message>
        <source>running it crashes, takes too long or too much memory</source>
        <translation>运行时崩溃、耗时过长或占用内存过多</translation>
    </message>
    <message>
        <source>running it for the first time</source>
        <translation>正在首次运行</translation>
    </message>
    <message>
        <source>saving</source>
        <translation>正在保存</translation>
    </message>
    <message>
        <source>srgui models lists them.</source>
        <translation>可用 srgui models 列出。</translation>
    </message>
    <message>
        <source>srgui opens files only and loads nothing over a network</source>
        <translation>srgui 只打开文件，不从网络下载任何内容</translation>
    </message>
    <message>
        <source>tensor {name!r} has another shape</source>
        <translation>张量 {name!r} 的形状不同</translation>
    </message>
    <message>
        <source>tensor {name!r} is of the wrong type</source>
        <translation>张量 {name!r} 的类型有误</translation>
    </message>
    <message>
        <source>the channels of {name!r} can&apos;t be divided into groups</source>
        <translation>{name!r} 的通道无法分组</translation>
    </message>
    <message>
        <source>the description of its network makes no sense</source>
        <translation>其网络的描述不合理</translation>
    </message>
    <message>
        <source>the difference {name!r} is not of two</source>
        <translation>减法 {name!r} 的值不是两个</translation>
    </message>
    <message>
        <source>the dilation or groups of {name!r} make no sense</source>
        <translation>{name!r} 的空洞或分组设置不合理</translation>
    </message>
    <message>
        <source>the file already exists</source>
        <translation>文件已存在</translation>
    </message>
    <message>
        <source>the network as it was imported</source>
        <translation>导入时的原网络</translation>
    </message>
    <message>
        <source>the network is read from it</source>
        <translation>网络正是从它读取的</translation>
    </message>
    <message>
        <source>the network takes {most} x {most} pixels with the margins</source>
        <translation>该网络接受的尺寸为 {most} × {most} 像素（含边缘余量）</translation>
    </message>
    <message>
        <source>the package onnx is not installed</source>
        <translation>未安装软件包 onnx</translation>
    </message>
    <message>
        <source>the package spandrel is not installed</source>
        <translation>未安装软件包 spandrel</translation>
    </message>
    <message>
        <source>the phases of {name} have different biases</source>
        <translation>{name} 各相位的偏置不同</translation>
    </message>
    <message>
        <source>the print resolution is missing</source>
        <translation>缺少打印分辨率</translation>
    </message>
    <message>
        <source>the result {name!r} is not of three channels</source>
        <translation>结果 {name!r} 不是三通道</translation>
    </message>
    <message>
        <source>the sampling {name} is not supported</source>
        <translation>不支持采样方式 {name}</translation>
    </message>
    <message>
        <source>the values of the {kind} {name!r} differ in size</source>
        <translation>{kind} {name!r} 的各值尺寸不同</translation>
    </message>
    <message>
        <source>there are several: {names}</source>
        <translation>有多个：{names}</translation>
    </message>
    <message>
        <source>there are {names}</source>
        <translation>有 {names}</translation>
    </message>
    <message>
        <source>there is a network of this name</source>
        <translation>已有同名网络</translation>
    </message>
    <message>
        <source>there is a preset of this name</source>
        <translation>已有同名预设</translation>
    </message>
    <message>
        <source>there is no enlargement {method!r}</source>
        <translation>没有名为 {method!r} 的放大方法</translation>
    </message>
    <message>
        <source>there is no function {name!r}</source>
        <translation>没有名为 {name!r} 的函数</translation>
    </message>
    <message>
        <source>there is no network {name!r}</source>
        <translation>没有名为 {name!r} 的网络</translation>
    </message>
    <message>
        <source>trying sizes</source>
        <translation>正在尝试不同尺寸</translation>
    </message>
    <message>
        <source>{channels} channels are no squares of {factor} x {factor} pixels</source>
        <translation>{channels} 个通道无法组成 {factor} × {factor} 像素的方块</translation>
    </message>
    <message>
        <source>{formats} needs the whole result in memory, {needed:.1f} GB, and may take {limit:.1f} GB</source>
        <translation>{formats} 需要将整个结果（{needed:.1f} GB）放入内存，而上限为 {limit:.1f} GB</translation>
    </message>
    <message>
        <source>{kind} files are not supported</source>
        <translation>不支持 {kind} 文件</translation>
    </message>
    <message>
        <source>{kind}: {words}</source>
        <translation>{kind}：{words}</translation>
    </message>
    <message>
        <source>{name} is incomplete</source>
        <translation>{name} 不完整</translation>
    </message>
    <message>
        <source>{name} is missing, or of another shape</source>
        <translation>缺少 {name}，或其形状不同</translation>
    </message>
    <message>
        <source>{name} is not in its folder</source>
        <translation>{name} 不在同一文件夹中</translation>
    </message>
    <message>
        <source>{name}, which describes its network, is not in its folder</source>
        <translation>描述其网络的 {name} 不在同一文件夹中</translation>
    </message>
    <message>
        <source>{psnr:.1f} dB on test pictures at {scale}x (bicubic {bicubic:.1f})</source>
        <translation>测试图片放大 {scale} 倍时为 {psnr:.1f} dB（双三次 {bicubic:.1f}）</translation>
    </message>
    <message>
        <source>{runtime}: {cause}</source>
        <translation>{runtime}：{cause}</translation>
    </message>
    <message>
        <source>video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>{area:,} in total</source>
        <translation>总计 {area:,}</translation>
    </message>
    <message>
        <source>{cut} pixels can&apos;t be cut from {name!r}</source>
        <translation>无法从 {name!r} 裁去 {cut} 像素</translation>
    </message>
    <message>
        <source>{format} can&apos;t be written row by row</source>
        <translation>{format} 不能逐行写入</translation>
    </message>
    <message>
        <source>{format} files are not supported (supported are {formats} and camera raws)</source>
        <translation>不支持 {format} 文件（支持 {formats} 和相机 RAW）</translation>
    </message>
    <message>
        <source>{libraries} not found</source>
        <translation>未找到 {libraries}</translation>
    </message>
    <message>
        <source>{mode} pixels, which have no fixed white, are not supported</source>
        <translation>不支持没有固定白点的 {mode} 像素</translation>
    </message>
    <message>
        <source>{name} ({format} can&apos;t store it)</source>
        <translation>{name}（{format} 无法保存）</translation>
    </message>
    <message>
        <source>JPEG, quality about {quality}</source>
        <translation>JPEG，质量约 {quality}</translation>
    </message>
    <message>
        <source>traces of JPEG, quality about {quality}</source>
        <translation>有 JPEG 压缩痕迹，质量约 {quality}</translation>
    </message>
    <message>
        <source>blurred or enlarged before</source>
        <translation>曾被模糊或放大</translation>
    </message>
    <message>
        <source>no traces of compression, noise or blur</source>
        <translation>没有压缩、噪声或模糊的痕迹</translation>
    </message>
    <message>
        <source>16 bits</source>
        <translation>16 位</translation>
    </message>
    <message>
        <source>the kernel of {name!r} is even</source>
        <translation>{name!r} 的卷积核边长为偶数</translation>
    </message>
    <message>
        <source>the kernel of {name!r} is too large</source>
        <translation>{name!r} 的卷积核过大</translation>
    </message>
    <message>
        <source>the picture is too small for this factor</source>
        <translation>图片对此倍数来说太小</translation>
    </message>
    <message>
        <source>the results don&apos;t come out in the order of the operations</source>
        <translation>结果的顺序与运算顺序不符</translation>
    </message>
    <message>
        <source>the value {name!r} is computed twice</source>
        <translation>值 {name!r} 被计算了两次</translation>
    </message>
    <message>
        <source>the value {name!r} is used before it is computed</source>
        <translation>值 {name!r} 在计算之前就被使用</translation>
    </message>
    <message>
        <source>there are too many already</source>
        <translation>数量已经过多</translation>
    </message>
    <message>
        <source>there is no display</source>
        <translation>没有显示器</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>没有这个文件</translation>
    </message>
    <message>
        <source>this machine has {names}</source>
        <translation>本机有 {names}</translation>
    </message>
    <message>
        <source>this process was forked after networks had been used; only ncnn survives that</source>
        <translation>此进程在使用网络之后被 fork；只有 ncnn 能在此情况下继续工作</translation>
    </message>
    <message>
        <source>this variant of its format is not supported</source>
        <translation>不支持该格式的这一变体</translation>
    </message>
    <message>
        <source>this variant of {format} is not supported</source>
        <translation>不支持 {format} 的这一变体</translation>
    </message>
    <message>
        <source>too many open files</source>
        <translation>打开的文件过多</translation>
    </message>
    <message>
        <source>transparency</source>
        <translation>透明度</translation>
    </message>
    <message>
        <source>transparency ({format} has none: flattened on white)</source>
        <translation>透明度（{format} 不支持，已合并到白色背景）</translation>
    </message>
    <message>
        <source>colour profile</source>
        <translation>色彩配置文件</translation>
    </message>
    <message>
        <source>resolution</source>
        <translation>分辨率</translation>
    </message>
    <message>
        <source>EXIF (it is damaged)</source>
        <translation>EXIF（已损坏）</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>注释</translation>
    </message>
    <message>
        <source>comment (as XMP)</source>
        <translation>注释（存为 XMP）</translation>
    </message>
    <message>
        <source>IPTC (as XMP)</source>
        <translation>IPTC（存为 XMP）</translation>
    </message>
    <message>
        <source>some fields of IPTC (XMP has no place for them)</source>
        <translation>部分 IPTC 字段（XMP 中没有对应位置）</translation>
    </message>
    <message>
        <source>lossless compression</source>
        <translation>无损压缩</translation>
    </message>
</context>
<context>
    <name>CornerLabels</name>
    <message>
        <source>Show something else on this side</source>
        <translation>在这一侧显示其他内容</translation>
    </message>
</context>
<context>
    <name>CropBar</name>
    <message>
        <source>Proportions</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>Any proportions</source>
        <translation>任意比例</translation>
    </message>
    <message>
        <source>As the picture</source>
        <translation>与图片相同</translation>
    </message>
    <message>
        <source>A4, A3</source>
        <translation>A4、A3</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>裁剪</translation>
    </message>
</context>
<context>
    <name>CropFrame</name>
    <message>
        <source>Crop frame</source>
        <translation>裁剪框</translation>
    </message>
</context>
<context>
    <name>CustomSize</name>
    <message>
        <source>Set &amp;by</source>
        <translation>方式(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>尺寸(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>纸张(&amp;P)</translation>
    </message>
    <message>
        <source>P&amp;lacement</source>
        <translation>放置方式(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Resolution</source>
        <translation>分辨率(&amp;R)</translation>
    </message>
    <message>
        <source>Custom size</source>
        <translation>自定义尺寸</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>Long edge</source>
        <translation>长边</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>百分比</translation>
    </message>
    <message>
        <source>Print size (long edge)</source>
        <translation>打印尺寸（长边）</translation>
    </message>
    <message>
        <source>cm</source>
        <translation>厘米</translation>
    </message>
    <message>
        <source>inches</source>
        <translation>英寸</translation>
    </message>
    <message>
        <source>Unit of length</source>
        <translation>长度单位</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>自定义</translation>
    </message>
    <message>
        <source>Fit: all of the picture, with a margin</source>
        <translation>适合：完整图片，带边距</translation>
    </message>
    <message>
        <source>Fill: no margin, edges are cut off</source>
        <translation>填满：无边距，边缘会被裁掉</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Use this size</source>
        <translation>使用此尺寸</translation>
    </message>
    <message>
        <source>The maximum is {factor}.</source>
        <translation>最大为 {factor}。</translation>
    </message>
    <message>
        <source>The minimum is {factor}.</source>
        <translation>最小为 {factor}。</translation>
    </message>
    <message>
        <source>{size} pixels, {factor}</source>
        <translation>{size} 像素，{factor}</translation>
    </message>
    <message>
        <source>{print} {unit} at {dpi} dpi: {size} pixels, {factor}</source>
        <translation>{print} {unit}，{dpi} dpi：{size} 像素，{factor}</translation>
    </message>
    <message>
        <source>{length} {unit} of paper are left on either side.</source>
        <translation>左右各留出 {length} {unit} 的纸边。</translation>
    </message>
    <message>
        <source>{length} {unit} of paper are left above and below.</source>
        <translation>上下各留出 {length} {unit} 的纸边。</translation>
    </message>
    <message>
        <source>{length} {unit} are cut off on either side in print.</source>
        <translation>打印时左右各裁掉 {length} {unit}。</translation>
    </message>
    <message>
        <source>{length} {unit} are cut off above and below in print.</source>
        <translation>打印时上下各裁掉 {length} {unit}。</translation>
    </message>
</context>
<context>
    <name>Cutout</name>
    <message>
        <source>{name} part {number}</source>
        <translation>{name} 局部 {number}</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>not measured</source>
        <translation>未测量</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>{psnr:.1f} dB at {factor} (bicubic {bicubic:.1f} dB)</source>
        <translation>{factor} 时 {psnr:.1f} dB（双三次 {bicubic:.1f} dB）</translation>
    </message>
    <message>
        <source>test pictures</source>
        <translation>测试图片</translation>
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
        <translation>自有网络</translation>
    </message>
    <message>
        <source>shipped with srgui</source>
        <translation>srgui 自带</translation>
    </message>
    <message>
        <source>{file} (SHA-256 {hash}…)</source>
        <translation>{file}（SHA-256 {hash}…）</translation>
    </message>
    <message>
        <source>not known; the terms of whoever published the network apply</source>
        <translation>未知；适用网络发布者的条款</translation>
    </message>
    <message>
        <source>Enter the licence, or a note about it</source>
        <translation>输入许可证或相关备注</translation>
    </message>
</context>
<context>
    <name>DeviceChoice</name>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Processor (CPU)</source>
        <translation>处理器（CPU）</translation>
    </message>
    <message>
        <source>NVIDIA or AMD graphics (CUDA)</source>
        <translation>NVIDIA 或 AMD 显卡（CUDA）</translation>
    </message>
    <message>
        <source>Apple graphics (MPS)</source>
        <translation>Apple 图形处理器（MPS）</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Pictures ({patterns})</source>
        <translation>图片 ({patterns})</translation>
    </message>
</context>
<context>
    <name>DifferenceScale</name>
    <message>
        <source>Scale of the difference</source>
        <translation>差异的色标</translation>
    </message>
    <message>
        <source>Amplify less</source>
        <translation>减弱</translation>
    </message>
    <message>
        <source>Amplify more</source>
        <translation>增强</translation>
    </message>
    <message>
        <source>{levels} of 255 (×{amplification})</source>
        <translation>{levels}/255 级（×{amplification}）</translation>
    </message>
</context>
<context>
    <name>DividerHandle</name>
    <message>
        <source>Divider between before and after</source>
        <translation>处理前后的分隔线</translation>
    </message>
</context>
<context>
    <name>DropOverlay</name>
    <message>
        <source>Add pictures</source>
        <translation>添加图片</translation>
    </message>
    <message>
        <source>Add network</source>
        <translation>添加网络</translation>
    </message>
    <message>
        <source>Add {count} pictures</source>
        <translation>添加 {count} 张图片</translation>
    </message>
    <message>
        <source>Add picture</source>
        <translation>添加图片</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Enlarge photos up to 8×</source>
        <translation>将照片放大至 8×</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Try a sample photo</source>
        <translation>试用示例照片</translation>
    </message>
    <message>
        <source>With sharp edges instead of blur. Drop photos or folders here; they stay on this computer.</source>
        <translation>边缘清晰，不再模糊。将照片或文件夹拖放到此处；它们不会离开这台电脑。</translation>
    </message>
</context>
<context>
    <name>ExistingFiles</name>
    <message>
        <source>Keep both</source>
        <translation>保留两者</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>The new file gets a number after its name</source>
        <translation>在新文件名后加上编号</translation>
    </message>
    <message>
        <source>The new file takes the place of the existing one</source>
        <translation>新文件取代现有文件</translation>
    </message>
    <message>
        <source>Existing files are left unchanged</source>
        <translation>已有文件时不写入</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>{name} will not be written: other settings were chosen.</source>
        <translation>{name} 不会被写入：已选择其他设置。</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
</context>
<context>
    <name>ExportAll</name>
    <message>
        <source>{done} of {count} pictures are done. Files already written will be kept.</source>
        <translation>已完成 {done} / {count} 张图片；已写入的文件会保留。</translation>
    </message>
    <message>
        <source>Continue exporting</source>
        <translation>继续导出</translation>
    </message>
    <message>
        <source>1 picture is still to be exported.</source>
        <translation>还有 1 张图片待导出。</translation>
    </message>
    <message>
        <source>{count} pictures are still to be exported.</source>
        <translation>还有 {count} 张图片待导出。</translation>
    </message>
    <message>
        <source>Export of {count} pictures finished.</source>
        <translation>{count} 张图片的导出已完成。</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
</context>
<context>
    <name>ExportAllDialog</name>
    <message>
        <source>Export all</source>
        <translation>全部导出</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>If the file exists</source>
        <translation>如果文件已存在</translation>
    </message>
    <message>
        <source>First file: {path}</source>
        <translation>第一个文件：{path}</translation>
    </message>
    <message>
        <source>Write PNG instead</source>
        <translation>改用 PNG</translation>
    </message>
    <message>
        <source>{name} can&apos;t be exported: {reason}.</source>
        <translation>无法导出 {name}：{reason}。</translation>
    </message>
    <message>
        <source>{count} pictures can&apos;t be exported, as {name}: {reason}.</source>
        <translation>有 {count} 张图片无法导出，例如 {name}：{reason}。</translation>
    </message>
    <message>
        <source>{name} would be replaced by its own result. Choose another name or folder.</source>
        <translation>{name} 会被自己的结果替换。请换一个文件名或文件夹。</translation>
    </message>
    <message>
        <source>1 picture.</source>
        <translation>共 1 张图片。</translation>
    </message>
    <message>
        <source>1 unreadable file is left out.</source>
        <translation>1 个无法读取的文件将被略过。</translation>
    </message>
    <message>
        <source>{count} unreadable files are left out.</source>
        <translation>{count} 个无法读取的文件将被略过。</translation>
    </message>
    <message>
        <source>Test copies are left out.</source>
        <translation>不含测试副本。</translation>
    </message>
    <message>
        <source>1 file already exists and {what}.</source>
        <translation>1 个文件已存在，{what}。</translation>
    </message>
    <message>
        <source>{count} files already exist and {what}.</source>
        <translation>{count} 个文件已存在，{what}。</translation>
    </message>
    <message>
        <source>{count} pictures.</source>
        <translation>共 {count} 张图片。</translation>
    </message>
    <message>
        <source>will be skipped</source>
        <translation>将被跳过</translation>
    </message>
    <message>
        <source>will be replaced</source>
        <translation>将被替换</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Shown: {step}</source>
        <translation>当前：{step}</translation>
    </message>
    <message>
        <source>All steps</source>
        <translation>所有步骤</translation>
    </message>
    <message>
        <source>Write PNG instead</source>
        <translation>改用 PNG</translation>
    </message>
    <message>
        <source>Re&amp;sult</source>
        <translation>结果(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>格式(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Quality</source>
        <translation>质量(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Metadata</source>
        <translation>元数据(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>色彩(&amp;C)</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>If the file exists</source>
        <translation>如果文件已存在</translation>
    </message>
    <message>
        <source>Choose a format, or a name that ends in {suffixes}.</source>
        <translation>请选择格式，或使文件名以 {suffixes} 结尾。</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>Natural texture was cancelled and is not in this file</source>
        <translation>自然纹理已取消，不在此文件中</translation>
    </message>
    <message>
        <source>Saved as soon as the picture is enlarged</source>
        <translation>图片放大完成后即保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>{name} will be replaced.</source>
        <translation>{name} 将被替换。</translation>
    </message>
    <message>
        <source>Will be saved as {name}</source>
        <translation>将保存为 {name}</translation>
    </message>
    <message>
        <source>about {size}</source>
        <translation>约 {size}</translation>
    </message>
    <message>
        <source>{size} pixels</source>
        <translation>{size} 像素</translation>
    </message>
    <message>
        <source>Pictures ({patterns})</source>
        <translation>图片 ({patterns})</translation>
    </message>
</context>
<context>
    <name>ExportFields</name>
    <message>
        <source>&amp;Format</source>
        <translation>格式(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Quality</source>
        <translation>质量(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Metadata</source>
        <translation>元数据(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>色彩(&amp;C)</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>文件夹(&amp;O)</translation>
    </message>
    <message>
        <source>File &amp;name</source>
        <translation>文件名(&amp;N)</translation>
    </message>
    <message>
        <source>+ Name</source>
        <translation>+ 名称</translation>
    </message>
    <message>
        <source>+ Network</source>
        <translation>+ 网络</translation>
    </message>
    <message>
        <source>+ Factor</source>
        <translation>+ 倍数</translation>
    </message>
    <message>
        <source>+ Date</source>
        <translation>+ 日期</translation>
    </message>
    <message>
        <source>+ Counter</source>
        <translation>+ 计数</translation>
    </message>
    <message>
        <source>Same as original</source>
        <translation>与原图相同</translation>
    </message>
    <message>
        <source>Same folder as the picture</source>
        <translation>与图片相同的文件夹</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>For example {file}.png</source>
        <translation>例如 {file}.png</translation>
    </message>
    <message>
        <source>Needs the name of the picture, and no / \ : * ? &quot; &lt; &gt; |</source>
        <translation>必须包含图片名称，不能包含 / \ : * ? &quot; &lt; &gt; |</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
</context>
<context>
    <name>FactorChoice</name>
    <message>
        <source>Size</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>倍数</translation>
    </message>
    <message>
        <source>Custom…</source>
        <translation>自定义…</translation>
    </message>
    <message>
        <source>This network enlarges up to {factor}; LapSRN enlarges {wanted}</source>
        <translation>此网络最多放大 {factor}；LapSRN 可放大 {wanted}</translation>
    </message>
    <message>
        <source>Set width, height, long edge, percent or print size</source>
        <translation>设置宽度、高度、长边、百分比或打印尺寸</translation>
    </message>
    <message>
        <source>{size} pixels</source>
        <translation>{size} 像素</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Runtime</source>
        <translation>运行库</translation>
    </message>
    <message>
        <source>{bits} bits per channel</source>
        <translation>每通道 {bits} 位</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>位深</translation>
    </message>
    <message>
        <source>{used} of {all}, on battery</source>
        <translation>{used} 个（共 {all} 个），使用电池</translation>
    </message>
    <message>
        <source>{used} of {all}, in the background</source>
        <translation>{used} 个（共 {all} 个），后台运行</translation>
    </message>
    <message>
        <source>Processors</source>
        <translation>处理器</translation>
    </message>
</context>
<context>
    <name>FailureDialog</name>
    <message>
        <source>Unexpected error</source>
        <translation>意外错误</translation>
    </message>
    <message>
        <source>An unexpected error occurred</source>
        <translation>发生意外错误</translation>
    </message>
    <message>
        <source>Your pictures are still open, and you can continue. Please report this text.</source>
        <translation>图片仍处于打开状态，您可以继续使用。请将以下内容反馈给开发者。</translation>
    </message>
    <message>
        <source>Error report</source>
        <translation>错误报告</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Also saved to {file}</source>
        <translation>已同时保存到 {file}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>Filmstrip</name>
    <message>
        <source>Opened pictures</source>
        <translation>已打开的图片</translation>
    </message>
    <message>
        <source>&amp;Export {count} pictures…</source>
        <translation>导出 {count} 张图片(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>C&amp;opy result</source>
        <translation>复制结果(&amp;O)</translation>
    </message>
    <message>
        <source>Copy as co&amp;mmand line</source>
        <translation>复制为命令行(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Show in folder</source>
        <translation>在文件夹中显示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Apply settings to all</source>
        <translation>将设置应用到全部(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>重试(&amp;T)</translation>
    </message>
    <message>
        <source>Move &amp;left</source>
        <translation>左移(&amp;L)</translation>
    </message>
    <message>
        <source>Move &amp;right</source>
        <translation>右移(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Close {count} pictures</source>
        <translation>关闭 {count} 张图片(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Close ot&amp;hers</source>
        <translation>关闭其他(&amp;H)</translation>
    </message>
</context>
<context>
    <name>FineTuning</name>
    <message>
        <source>Believable texture, not real detail</source>
        <translation>看似真实的纹理，并非真实细节</translation>
    </message>
    <message>
        <source>Off: treated as a sharp original</source>
        <translation>关闭：按清晰原图处理</translation>
    </message>
    <message>
        <source>Fine tuning</source>
        <translation>微调</translation>
    </message>
    <message>
        <source>Fine tuning ({count} changed)</source>
        <translation>微调（{count} 项已更改）</translation>
    </message>
    <message>
        <source>Fine tuning ({change})</source>
        <translation>微调（{change}）</translation>
    </message>
    <message>
        <source>Reset natural texture</source>
        <translation>重置自然纹理</translation>
    </message>
    <message>
        <source>Artefact removal</source>
        <translation>去除伪影</translation>
    </message>
    <message>
        <source>Reset artefact removal</source>
        <translation>重置去除伪影</translation>
    </message>
    <message>
        <source>How much noise and compression to remove; less keeps finer detail</source>
        <translation>去除噪点和压缩痕迹的程度；越低，保留的细节越细</translation>
    </message>
    <message>
        <source>Grain</source>
        <translation>颗粒</translation>
    </message>
    <message>
        <source>Reset grain</source>
        <translation>重置颗粒</translation>
    </message>
    <message>
        <source>Fine grain makes smooth skin and sky look photographed</source>
        <translation>细颗粒让平滑的皮肤和天空更像实拍</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>强度</translation>
    </message>
    <message>
        <source>Reset strength</source>
        <translation>重置强度</translation>
    </message>
    <message>
        <source>How much of the network&apos;s detail to add to the bicubic enlargement</source>
        <translation>在双三次放大图上叠加多少网络生成的细节</translation>
    </message>
    <message>
        <source>Faithful: no invented texture</source>
        <translation>忠实：不凭空生成纹理</translation>
    </message>
    <message>
        <source>For photographs only</source>
        <translation>仅适用于照片</translation>
    </message>
    <message>
        <source>Only with LapSRN</source>
        <translation>仅限 LapSRN</translation>
    </message>
    <message>
        <source>From the faithful result to one with natural texture, for photographs by LapSRN</source>
        <translation>从忠实的结果到带自然纹理的结果，适用于 LapSRN 处理的照片</translation>
    </message>
    <message>
        <source>Natural texture</source>
        <translation>自然纹理</translation>
    </message>
    <message>
        <source>Keep original grain</source>
        <translation>保留原有颗粒</translation>
    </message>
    <message>
        <source>Tileable</source>
        <translation>可平铺</translation>
    </message>
    <message>
        <source>Tileable (for textures and patterns)</source>
        <translation>可平铺（用于纹理和图案）</translation>
    </message>
    <message>
        <source>Copies of the result join seamlessly</source>
        <translation>结果的副本可以无缝拼接</translation>
    </message>
    <message>
        <source>For film scans: puts back grain as strong and coarse as the original&apos;s</source>
        <translation>用于胶片扫描：补回与原图强度和粗细相同的颗粒</translation>
    </message>
</context>
<context>
    <name>FirstStepsDialog</name>
    <message>
        <source>First steps</source>
        <translation>入门</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Drop pictures or folders on the window, or paste one. A picture is enlarged as soon as it is open; Esc cancels.</source>
        <translation>把图片或文件夹拖到窗口上，或粘贴一张图片。图片打开后立即放大；按 Esc 取消。</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Drag the divider between before and after. The wheel zooms, dragging moves, and a double click shows the whole picture. L shows a loupe.</source>
        <translation>拖动前后之间的分隔线。滚轮缩放，拖动平移，双击显示整张图片。按 L 显示放大镜。</translation>
    </message>
    <message>
        <source>Choose a network</source>
        <translation>选择网络</translation>
    </message>
    <message>
        <source>LapSRN is fast and right for most photographs; the others take longer. Compare networks shows all of them at the same place.</source>
        <translation>LapSRN 速度快，适合大多数照片；其他网络耗时更长。“比较网络”在同一位置显示所有结果。</translation>
    </message>
    <message>
        <source>Choose the look</source>
        <translation>选择效果</translation>
    </message>
    <message>
        <source>Natural texture adds detail that looks right but isn&apos;t real. Fine tuning has artefact removal, grain and strength; most of it is seen at once.</source>
        <translation>自然纹理会添加看似真实但并不存在的细节。“微调”中有去除瑕疵、颗粒和强度；大多即时可见。</translation>
    </message>
    <message>
        <source>Choose the size</source>
        <translation>选择尺寸</translation>
    </message>
    <message>
        <source>Up to 8×, or under Custom a width, a height or the size of a print. K crops the picture before.</source>
        <translation>最大 8×，或在“自定义”中设定宽度、高度或打印尺寸。按 K 可先裁剪图片。</translation>
    </message>
    <message>
        <source>See how it works</source>
        <translation>了解原理</translation>
    </message>
    <message>
        <source>The steps below the picture are those of the network: the sizes of LapSRN, the recursions of DRCN. P plays them.</source>
        <translation>图片下方的步骤就是网络的步骤：LapSRN 的各个尺寸，DRCN 的各次递归。按 P 播放。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Export a picture even while it is being enlarged, the selected thumbnails together, or all of them. Nothing that exists is overwritten unasked.</source>
        <translation>图片还在放大时即可导出，也可一起导出所选缩略图或全部图片。已有文件不会未经询问就被覆盖。</translation>
    </message>
    <message>
        <source>Go further</source>
        <translation>更进一步</translation>
    </message>
    <message>
        <source>Presets are for settings that you need again. Add network brings published networks and your own. Copy as command line repeats a run in a terminal.</source>
        <translation>预设用于需要再次使用的设置。“添加网络”可引入已发布的网络和您自己的网络。“复制为命令行”可在终端中重复一次运行。</translation>
    </message>
</context>
<context>
    <name>Folders</name>
    <message>
        <source>The folder {folder} will be created.</source>
        <translation>将创建文件夹 {folder}。</translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation>文件夹 {folder} 不存在。</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>What to expect</source>
        <translation>效果说明</translation>
    </message>
    <message>
        <source>Source, 4×</source>
        <translation>原图，4×</translation>
    </message>
    <message>
        <source>Without AI</source>
        <translation>无 AI</translation>
    </message>
    <message>
        <source>LapSRN, default</source>
        <translation>LapSRN，默认</translation>
    </message>
    <message>
        <source>Photographs get plausible texture: fur, grass and skin that look right but were not in the picture. For evidence, documents and science, set Natural texture to 0: then nothing is invented, and an unrecognisable face stays unrecognisable.</source>
        <translation>照片会获得看似合理的纹理：毛发、草地和皮肤看起来真实，但并不在原图中。用于证据、文件和科学时，请把自然纹理设为 0：这样不会虚构任何内容，无法辨认的面孔仍然无法辨认。</translation>
    </message>
    <message>
        <source>If a result looks painted, raise Natural texture; if it looks too sharp, lower the strength under Fine tuning. The fidelity shows how closely the result matches the source.</source>
        <translation>如果结果看起来像画，请提高自然纹理；如果看起来过于锐利，请在“微调”中降低强度。保真度显示结果与原图的吻合程度。</translation>
    </message>
    <message>
        <source>Photos contain noise and JPEG artefacts. As a photograph a picture loses them, and with them a little of the finest texture; as a sharp original it keeps both. Auto chooses by the noise, blur and compression of the picture.</source>
        <translation>照片带有噪点和 JPEG 伪影。按“照片”处理会去除它们，同时失去一点最细的纹理；按“清晰”处理则两者都保留。“自动”根据图片的噪点、模糊和压缩程度选择。</translation>
    </message>
    <message>
        <source>LapSRN, sharp</source>
        <translation>LapSRN，清晰</translation>
    </message>
    <message>
        <source>DRRN, sharp</source>
        <translation>DRRN，清晰</translation>
    </message>
    <message>
        <source>DRCN, sharp</source>
        <translation>DRCN，清晰</translation>
    </message>
    <message>
        <source>Two details of a cat photo, each enlarged in three ways</source>
        <translation>一张猫的照片中的两处，各以三种方式放大</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>KindChoice</name>
    <message>
        <source>Kind of picture</source>
        <translation>图片类型</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Sharp</source>
        <translation>清晰</translation>
    </message>
    <message>
        <source>Pixel art</source>
        <translation>像素画</translation>
    </message>
    <message>
        <source>Detected from noise, blur and compression</source>
        <translation>根据噪点、模糊和压缩程度检测</translation>
    </message>
    <message>
        <source>For compressed, noisy or soft pictures, as from cameras and the web</source>
        <translation>适合相机和网络上常见的压缩、有噪点或偏软的图片</translation>
    </message>
    <message>
        <source>Sharp original: without compression or noise</source>
        <translation>清晰原图：没有压缩和噪点</translation>
    </message>
    <message>
        <source>Every pixel becomes a sharp square, without a network</source>
        <translation>每个像素变成边缘清晰的方块，不使用网络</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>The {factor} result of {name} has not been exported and will be lost.</source>
        <translation>{name} 的 {factor} 结果尚未导出，将会丢失。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>{name} is still being enlarged: {time} left.</source>
        <translation>{name} 仍在放大：还需 {time}。</translation>
    </message>
    <message>
        <source>Continue enlarging</source>
        <translation>继续放大</translation>
    </message>
    <message>
        <source>This run would be lost.</source>
        <translation>此次运行将会丢失。</translation>
    </message>
    <message>
        <source>The results of {count} pictures have not been exported and will be lost.</source>
        <translation>{count} 张图片的结果尚未导出，将会丢失。</translation>
    </message>
    <message>
        <source>Export all…</source>
        <translation>全部导出…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Quit without exporting</source>
        <translation>不导出并退出</translation>
    </message>
    <message>
        <source>{name} is unfinished ({percent}).</source>
        <translation>{name} 尚未完成（{percent}）。</translation>
    </message>
    <message>
        <source>{name} is still being enlarged ({percent}).</source>
        <translation>{name} 仍在放大（{percent}）。</translation>
    </message>
    <message>
        <source>{name} will not be written.</source>
        <translation>{name} 不会被写入。</translation>
    </message>
    <message>
        <source>1 picture of the stopped export is left.</source>
        <translation>已停止的导出还剩 1 张图片。</translation>
    </message>
    <message>
        <source>{count} pictures of the stopped export are left.</source>
        <translation>已停止的导出还剩 {count} 张图片。</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close message</source>
        <translation>关闭消息</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
</context>
<context>
    <name>MetadataChoice</name>
    <message>
        <source>Keep all</source>
        <translation>全部保留</translation>
    </message>
    <message>
        <source>No location</source>
        <translation>去除位置</translation>
    </message>
    <message>
        <source>None</source>
        <translation>不保留</translation>
    </message>
    <message>
        <source>Keeps EXIF, XMP, IPTC and comments</source>
        <translation>保留 EXIF、XMP、IPTC 和注释</translation>
    </message>
    <message>
        <source>Removes coordinates and the names of places</source>
        <translation>移除坐标和地名</translation>
    </message>
    <message>
        <source>Keeps the colour profile only</source>
        <translation>只保留色彩配置文件</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Save as preset</source>
        <translation>保存为预设</translation>
    </message>
    <message>
        <source>Rename preset</source>
        <translation>重命名预设</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
</context>
<context>
    <name>NetworkActions</name>
    <message>
        <source>Networks ({patterns})</source>
        <translation>网络 ({patterns})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Add network</source>
        <translation>添加网络</translation>
    </message>
    <message>
        <source>Added {name}: {scores}</source>
        <translation>已添加 {name}：{scores}</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Added {count} of {all} networks</source>
        <translation>已添加 {count} / {all} 个网络</translation>
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
        <translation>最多 {factor}</translation>
    </message>
</context>
<context>
    <name>NetworkComparison</name>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>without natural texture</source>
        <translation>无自然纹理</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>This may take a while. Start?</source>
        <translation>可能需要一些时间。要开始吗？</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>visible part</source>
        <translation>可见部分</translation>
    </message>
    <message>
        <source>visible part; the rest takes {time}</source>
        <translation>可见部分；其余用时{time}</translation>
    </message>
    <message>
        <source>Use {network}</source>
        <translation>使用 {network}</translation>
    </message>
    <message>
        <source>Show alone</source>
        <translation>单独显示</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
</context>
<context>
    <name>NetworkList</name>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>More networks</source>
        <translation>更多网络</translation>
    </message>
    <message>
        <source>Fewer networks</source>
        <translation>收起网络</translation>
    </message>
    <message>
        <source>Add network…</source>
        <translation>添加网络…</translation>
    </message>
    <message>
        <source>Use a network from a file: ncnn, ONNX, PyTorch and others</source>
        <translation>使用文件中的网络：ncnn、ONNX、PyTorch 等</translation>
    </message>
    <message>
        <source>Fast, good for most photographs</source>
        <translation>快速，适合大多数照片</translation>
    </message>
    <message>
        <source>Fine edges, slow</source>
        <translation>边缘精细，较慢</translation>
    </message>
    <message>
        <source>Fine edges, faster</source>
        <translation>边缘精细，更快</translation>
    </message>
    <message>
        <source>For study: 16 steps</source>
        <translation>学习用：16 步</translation>
    </message>
    <message>
        <source>For study, faster</source>
        <translation>学习用，更快</translation>
    </message>
    <message>
        <source>2×, 4× and 8× in one pass; 3× is made from 4×</source>
        <translation>一次得到 2×、4×、8×；3× 由 4× 得出</translation>
    </message>
    <message>
        <source>{network}. Choosing it changes the size to {factor}.</source>
        <translation>{network}。选择它会把尺寸改为 {factor}。</translation>
    </message>
    <message>
        <source>Refines the picture in 25 passes</source>
        <translation>分 25 次逐步细化</translation>
    </message>
    <message>
        <source>A quarter of the computation of DRRN</source>
        <translation>计算量为 DRRN 的四分之一</translation>
    </message>
    <message>
        <source>Refines the picture in 16 passes</source>
        <translation>分 16 次逐步细化</translation>
    </message>
    <message>
        <source>A quarter of the computation of DRCN</source>
        <translation>计算量为 DRCN 的四分之一</translation>
    </message>
</context>
<context>
    <name>NetworkManager</name>
    <message>
        <source>Networks</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Factors</source>
        <translation>倍数</translation>
    </message>
    <message>
        <source>PSNR</source>
        <translation>PSNR</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Check that the file is intact and the network works</source>
        <translation>检查文件是否完好、网络能否运行</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>up to {factor}</source>
        <translation>最高 {factor}</translation>
    </message>
    <message>
        <source>checking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>Its file is deleted. Pictures that use it are enlarged with LapSRN.</source>
        <translation>其文件将被删除。使用它的图片将改用 LapSRN 放大。</translation>
    </message>
    <message>
        <source>Remove network</source>
        <translation>移除网络</translation>
    </message>
    <message>
        <source>Remove {name}?</source>
        <translation>移除 {name}？</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>OwnList</name>
    <message>
        <source>Your networks</source>
        <translation>您的网络</translation>
    </message>
    <message>
        <source>Manage…</source>
        <translation>管理…</translation>
    </message>
    <message>
        <source>Find a network</source>
        <translation>查找网络</translation>
    </message>
</context>
<context>
    <name>OwnSettings</name>
    <message>
        <source>Only for this picture</source>
        <translation>仅此图片</translation>
    </message>
    <message>
        <source>Only for these {count} pictures</source>
        <translation>仅用于这 {count} 张图片</translation>
    </message>
    <message>
        <source>Use the common settings</source>
        <translation>使用通用</translation>
    </message>
    <message>
        <source>Apply to all</source>
        <translation>应用到全部</translation>
    </message>
    <message>
        <source>Use the settings of the other pictures</source>
        <translation>使用其他图片的设置</translation>
    </message>
    <message>
        <source>Use these settings for all pictures</source>
        <translation>将这些设置用于所有图片</translation>
    </message>
</context>
<context>
    <name>PaneGrid</name>
    <message>
        <source>Results of all networks</source>
        <translation>所有网络的结果</translation>
    </message>
    <message>
        <source>Drag or scroll in one picture to move all. Click a name to use its network, double-click a picture to see it alone.</source>
        <translation>在一张图片中拖动或滚动，所有图片会一起移动。点击名称使用该网络，双击图片单独查看。</translation>
    </message>
    <message>
        <source>Use this one, or show it alone</source>
        <translation>使用这一个，或单独显示</translation>
    </message>
</context>
<context>
    <name>Paste</name>
    <message>
        <source>Pasted {number}</source>
        <translation>粘贴的图片 {number}</translation>
    </message>
    <message>
        <source>Dropped {number}</source>
        <translation>拖入的图片 {number}</translation>
    </message>
</context>
<context>
    <name>PatternEdit</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>倍数</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>计数</translation>
    </message>
</context>
<context>
    <name>PictureMessages</name>
    <message>
        <source>The visible part is done.</source>
        <translation>可见部分已完成。</translation>
    </message>
    <message>
        <source>The visible part is done; natural texture is added with the rest.</source>
        <translation>可见部分已完成；自然纹理将与其余部分一起添加。</translation>
    </message>
    <message>
        <source>Open as a picture</source>
        <translation>作为图片打开</translation>
    </message>
    <message>
        <source>Shown at 100 %, where there is most detail</source>
        <translation>正以 100% 显示细节最多的部分</translation>
    </message>
    <message>
        <source>Show the whole picture</source>
        <translation>显示整张图片</translation>
    </message>
    <message>
        <source>Not compared at {factor}: {networks}</source>
        <translation>{factor} 时不参与比较：{networks}</translation>
    </message>
    <message>
        <source>Compare at {factor}</source>
        <translation>以 {factor} 比较</translation>
    </message>
    <message>
        <source>Closed {name}</source>
        <translation>已关闭 {name}</translation>
    </message>
    <message>
        <source>Closed {count} pictures</source>
        <translation>已关闭 {count} 张图片</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>The result of {name} was dropped: the memory for results is full.</source>
        <translation>已丢弃 {name} 的结果：结果的内存已满。</translation>
    </message>
    <message>
        <source>Change the limit…</source>
        <translation>更改上限…</translation>
    </message>
    <message>
        <source>{name} has changed on disk. Still showing the old version.</source>
        <translation>{name} 在磁盘上已更改，当前仍显示旧版本。</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>重新加载</translation>
    </message>
</context>
<context>
    <name>PictureTitle</name>
    <message>
        <source>{name}   changed on disk</source>
        <translation>{name}   磁盘上已更改</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>{name} has been enlarged.</source>
        <translation>{name} 已放大完成。</translation>
    </message>
</context>
<context>
    <name>PixelProbe</name>
    <message>
        <source>Pixel under the mouse</source>
        <translation>鼠标处的像素</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>Computing</source>
        <translation>计算</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>设备(&amp;D)</translation>
    </message>
    <message>
        <source>R&amp;untime</source>
        <translation>运行库(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Precision</source>
        <translation>精度(&amp;P)</translation>
    </message>
    <message>
        <source>Th&amp;reads</source>
        <translation>线程数(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Memory for results</source>
        <translation>结果占用内存(&amp;M)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Full (32 bits)</source>
        <translation>完整（32 位）</translation>
    </message>
    <message>
        <source>Fast (16 bits)</source>
        <translation>快速（16 位）</translation>
    </message>
    <message>
        <source>Automatic uses what was measured to be fastest on this computer.</source>
        <translation>“自动”使用在本机上实测最快的选项。</translation>
    </message>
    <message>
        <source>Leave a processor free for other programs</source>
        <translation>为其他程序留出一个处理器</translation>
    </message>
    <message>
        <source>While you work in another program, or this computer runs on battery, results are computed on all processors but one.</source>
        <translation>当您在其他程序中工作，或本机使用电池供电时，会留出一个处理器，用其余处理器计算结果。</translation>
    </message>
    <message>
        <source>When it is full, the oldest results are moved to the disk until srgui is closed.</source>
        <translation>占满时，最早的结果会移到磁盘，直到关闭 srgui。</translation>
    </message>
    <message>
        <source>Record network and settings in the files</source>
        <translation>在文件中记录网络和设置</translation>
    </message>
    <message>
        <source>Written to XMP; results in folders are recognised by it and not opened again.</source>
        <translation>写入 XMP；据此识别文件夹中的结果，不会再次打开。</translation>
    </message>
    <message>
        <source>Notify when long work is done</source>
        <translation>长时间工作完成后通知</translation>
    </message>
    <message>
        <source>After half a minute of work or more, while another window is active</source>
        <translation>处理半分钟或更久，且当前活动的是其他窗口时</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>恢复默认设置</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Preflight</name>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>{size} pixels, {memory} of memory.</source>
        <translation>{size} 像素，占用内存 {memory}。</translation>
    </message>
    <message>
        <source>Use LapSRN instead</source>
        <translation>改用 LapSRN</translation>
    </message>
    <message>
        <source>Without best quality</source>
        <translation>不用最佳质量</translation>
    </message>
    <message>
        <source>Only the visible part</source>
        <translation>仅放大可见部分</translation>
    </message>
    <message>
        <source>Enlarges the part that is visible at 100 %; the rest may follow</source>
        <translation>放大以 100 % 显示时可见的部分；其余可稍后放大</translation>
    </message>
    <message>
        <source>Crops the part that is visible at 100 % and enlarges it as a separate picture</source>
        <translation>裁切以 100 % 显示时可见的部分，作为单独的图片放大</translation>
    </message>
    <message>
        <source>Use {factor} instead</source>
        <translation>改用 {factor}</translation>
    </message>
    <message>
        <source>Start anyway</source>
        <translation>仍然开始</translation>
    </message>
    <message>
        <source>This needs {memory} of memory; {free} are free</source>
        <translation>需要 {memory} 内存，可用 {free}</translation>
    </message>
    <message>
        <source>{size} pixels, {time}. Other programs may slow down.</source>
        <translation>{size} 像素，用时{time}。其他程序可能会变慢。</translation>
    </message>
    <message>
        <source>Best quality takes {time} instead of {once}</source>
        <translation>最佳质量用时{time}，而不是{once}</translation>
    </message>
    <message>
        <source>{millions} megapixels take {time}</source>
        <translation>{millions} 百万像素需要{time}</translation>
    </message>
    <message>
        <source>This takes {time}</source>
        <translation>预计用时{time}</translation>
    </message>
</context>
<context>
    <name>PresetActions</name>
    <message>
        <source>Command line copied</source>
        <translation>已复制命令行</translation>
    </message>
</context>
<context>
    <name>Presets</name>
    <message>
        <source>Presets</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Settings with a name, also for srgui upscale --preset</source>
        <translation>带名称的设置，也可用于 srgui upscale --preset</translation>
    </message>
    <message>
        <source>&amp;Save as preset…</source>
        <translation>保存为预设(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>重命名(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
</context>
<context>
    <name>ProgressView</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>正在打开…</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Exporting {name}…</source>
        <translation>正在导出 {name}…</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>正在准备…</translation>
    </message>
    <message>
        <source>Natural texture not finished</source>
        <translation>自然纹理未完成</translation>
    </message>
    <message>
        <source>Paused, {percent}</source>
        <translation>已暂停，{percent}</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Visible part done</source>
        <translation>可见部分已完成</translation>
    </message>
    <message>
        <source>Enlarge all</source>
        <translation>全部放大</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>已导出</translation>
    </message>
    <message>
        <source>Enlarge again</source>
        <translation>重新放大</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Done in {time}</source>
        <translation>完成，用时 {time}</translation>
    </message>
    <message>
        <source>{done}; differs visibly from the source (fidelity {value:.0f} dB)</source>
        <translation>{done}；与原图有明显差异（保真度 {value:.0f} dB）</translation>
    </message>
    <message>
        <source>Adding natural texture: {progress}</source>
        <translation>正在添加自然纹理：{progress}</translation>
    </message>
    <message>
        <source>Adding finer detail: {progress}</source>
        <translation>正在添加更精细的细节：{progress}</translation>
    </message>
    <message>
        <source>Enlarging: {progress}</source>
        <translation>正在放大：{progress}</translation>
    </message>
    <message>
        <source>Visible part: {progress}</source>
        <translation>可见部分：{progress}</translation>
    </message>
    <message>
        <source>Finer detail cancelled</source>
        <translation>已取消更细的细节</translation>
    </message>
    <message>
        <source>{percent}, {time} left</source>
        <translation>{percent}，剩余{time}</translation>
    </message>
    <message>
        <source>Finishing…</source>
        <translation>即将完成…</translation>
    </message>
    <message>
        <source>{progress}, then the export</source>
        <translation>{progress}，随后导出</translation>
    </message>
</context>
<context>
    <name>PsnrChart</name>
    <message>
        <source>PSNR of every step</source>
        <translation>每一步的 PSNR</translation>
    </message>
</context>
<context>
    <name>Quality</name>
    <message>
        <source>Measure quality</source>
        <translation>测量质量</translation>
    </message>
    <message>
        <source>Fidelity to the source</source>
        <translation>对原图的保真度</translation>
    </message>
    <message>
        <source>How closely the result, reduced again, matches the source. It doesn&apos;t show whether the added detail is true.</source>
        <translation>结果重新缩小后与原图的接近程度。它无法说明新增的细节是否真实。</translation>
    </message>
    <message>
        <source>Drop or choose a reference</source>
        <translation>拖入或选择参考图</translation>
    </message>
    <message>
        <source>Choose another reference</source>
        <translation>选择其他参考图</translation>
    </message>
    <message>
        <source>Test with a reduced copy</source>
        <translation>用缩小的副本测试</translation>
    </message>
    <message>
        <source>Reduces this picture by the factor, enlarges it again and measures the result</source>
        <translation>按倍数缩小此图片，再放大并测量结果</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Without AI</source>
        <translation>无 AI</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>No recent files</source>
        <translation>没有最近的文件</translation>
    </message>
    <message>
        <source>&amp;Clear list</source>
        <translation>清空列表(&amp;C)</translation>
    </message>
</context>
<context>
    <name>RecentPictures</name>
    <message>
        <source>Recent pictures</source>
        <translation>最近的图片</translation>
    </message>
    <message>
        <source>Restore the last session ({count} pictures)</source>
        <translation>恢复上次会话（{count} 张图片）</translation>
    </message>
</context>
<context>
    <name>RenameDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Rename network</source>
        <translation>重命名网络</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>Share</name>
    <message>
        <source>Result copied</source>
        <translation>已复制结果</translation>
    </message>
    <message>
        <source>Position of the divider</source>
        <translation>分隔线位置</translation>
    </message>
    <message>
        <source>Enlarged from {size} to {large} pixels</source>
        <translation>由 {size} 放大到 {large} 像素</translation>
    </message>
    <message>
        <source>Exporting {name}…</source>
        <translation>正在导出 {name}…</translation>
    </message>
    <message>
        <source>Exported {path}.</source>
        <translation>已导出 {path}。</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>File {name} copied</source>
        <translation>已复制文件 {name}</translation>
    </message>
    <message>
        <source>Drag the result to another program or folder</source>
        <translation>将结果拖到其他程序或文件夹</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>List of shortcuts</source>
        <translation>快捷键列表</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>滚轮</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>拖动</translation>
    </message>
    <message>
        <source>Middle button</source>
        <translation>鼠标中键</translation>
    </message>
    <message>
        <source>Move the divider</source>
        <translation>移动分隔线</translation>
    </message>
    <message>
        <source>Move the divider finely</source>
        <translation>微调分隔线</translation>
    </message>
    <message>
        <source>Move the divider to the edge</source>
        <translation>将分隔线移到边缘</translation>
    </message>
    <message>
        <source>Centre the divider</source>
        <translation>分隔线居中</translation>
    </message>
    <message>
        <source>Show the original while pressed</source>
        <translation>按住时显示原图</translation>
    </message>
    <message>
        <source>Loupe while pressed</source>
        <translation>按住时显示放大镜</translation>
    </message>
    <message>
        <source>Move with the mouse</source>
        <translation>用鼠标移动</translation>
    </message>
    <message>
        <source>Move the picture</source>
        <translation>移动图片</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>在指针处缩放</translation>
    </message>
    <message>
        <source>On the picture</source>
        <translation>在图片上</translation>
    </message>
</context>
<context>
    <name>SideMenu</name>
    <message>
        <source>Another file…</source>
        <translation>其他文件…</translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>Steps of the network</source>
        <translation>网络的各步</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>{percent} % of the result</source>
        <translation>占结果的 {percent} %</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Export summary</source>
        <translation>导出摘要</translation>
    </message>
    <message>
        <source>Retry failed pictures</source>
        <translation>重试失败的图片</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Failed: {reason}</source>
        <translation>失败：{reason}</translation>
    </message>
    <message>
        <source>Skipped: the file already exists</source>
        <translation>已跳过：文件已存在</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>已写入</translation>
    </message>
    <message>
        <source>kept: {kept}</source>
        <translation>保留：{kept}</translation>
    </message>
    <message>
        <source>lost: {lost}</source>
        <translation>丢失：{lost}</translation>
    </message>
</context>
<context>
    <name>ThumbnailDelegate</name>
    <message>
        <source>Paused, {percent}</source>
        <translation>已暂停，{percent}</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已更改</translation>
    </message>
</context>
<context>
    <name>Titles</name>
    <message>
        <source>{runtime}, fast</source>
        <translation>{runtime}，快速</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>原图</translation>
    </message>
    <message>
        <source>step {number}</source>
        <translation>第 {number} 步</translation>
    </message>
    <message>
        <source>result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Without AI (bicubic) {factor}</source>
        <translation>无 AI（双三次）{factor}</translation>
    </message>
    <message>
        <source>{network}, photograph</source>
        <translation>{network}，照片</translation>
    </message>
    <message>
        <source>artefact removal {percent} %</source>
        <translation>去除伪影 {percent} %</translation>
    </message>
    <message>
        <source>natural {percent} %</source>
        <translation>自然纹理 {percent} %</translation>
    </message>
    <message>
        <source>{first}, {second}</source>
        <translation>{first}，{second}</translation>
    </message>
    <message>
        <source>{result} (previous)</source>
        <translation>{result}（之前）</translation>
    </message>
    <message>
        <source>{result}, not computed</source>
        <translation>{result}，未计算</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} 秒</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分钟</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} 小时 {minutes} 分钟</translation>
    </message>
    <message>
        <source>a few seconds</source>
        <translation>几秒</translation>
    </message>
    <message>
        <source>a minute</source>
        <translation>1 分钟</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} 小时</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>约 {time}</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
    <message>
        <source>Exported {name}, {size}</source>
        <translation>已导出 {name}，{size}</translation>
    </message>
    <message>
        <source>Exported {count} files, {size}</source>
        <translation>已导出 {count} 个文件，{size}</translation>
    </message>
    <message>
        <source>Kept: {kept}.</source>
        <translation>保留：{kept}。</translation>
    </message>
    <message>
        <source>Lost: {lost}.</source>
        <translation>丢失：{lost}。</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>{result} of the result, {original} of the original</source>
        <translation>结果的 {result}，原图的 {original}</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>E&amp;dit</source>
        <translation>编辑(&amp;D)</translation>
    </message>
    <message>
        <source>E&amp;nlarge</source>
        <translation>放大(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Magnification</source>
        <translation>显示比例</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>{count} unreadable</source>
        <translation>{count} 个无法读取</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Export all…</source>
        <translation>全部导出…</translation>
    </message>
    <message>
        <source>Export {count}…</source>
        <translation>导出 {count} 张…</translation>
    </message>
    <message>
        <source>1 picture</source>
        <translation>1 张图片</translation>
    </message>
    <message>
        <source>{count} pictures</source>
        <translation>{count} 张图片</translation>
    </message>
</context>
<context>
    <name>UnreadablePage</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
</TS>
