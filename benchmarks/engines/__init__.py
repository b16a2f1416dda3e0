"""Compare srgui with other engines that run the same networks, on this machine.

    pip install -e .[bench,research]
    python -m benchmarks.engines -m lapsrn -s 4 --size 256 [--json FILE] [--plot FILE]

The baselines are PyTorch eager, ONNX Runtime, OpenVINO, OpenCV's dnn and ncnn, as far as they are
installed. They get the luma plane alone, in single precision, OpenVINO also in bfloat16; srgui's
times are those of a whole run, to pixels. Throughput is relative to the fastest baseline of the
same precision.
"""
