"""PSNR, SSIM, and the papers' protocol."""
