"""The papers in which the networks were published."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Paper:
    """The paper of a network."""

    title: str
    authors: str
    venue: str
    arxiv: str = ""  # its number, if the paper is there


PAPERS = {
    "lapsrn": Paper(
        "Deep Laplacian Pyramid Networks for Fast and Accurate Super-Resolution",
        "Wei-Sheng Lai, Jia-Bin Huang, Narendra Ahuja, Ming-Hsuan Yang",
        "CVPR 2017",
        "1704.03915",
    ),
    "drrn": Paper(
        "Image Super-Resolution via Deep Recursive Residual Network",
        "Ying Tai, Jian Yang, Xiaoming Liu",
        "CVPR 2017",
    ),
    "drcn": Paper(
        "Deeply-Recursive Convolutional Network for Image Super-Resolution",
        "Jiwon Kim, Jung Kwon Lee, Kyoung Mu Lee",
        "CVPR 2016",
        "1511.04491",
    ),
}
