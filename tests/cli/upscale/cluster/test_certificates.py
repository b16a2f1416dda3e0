"""A cluster that only those with its certificate may use, by Dask's own options."""

import shutil
import subprocess

import pytest
from distributed import Client
from distributed.security import Security

from tests.cli.upscale.cluster.conftest import DaskProcesses

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def certificate(tmp_path_factory):
    """The files of a certificate and its key."""
    if shutil.which("openssl") is None:
        pytest.skip("needs openssl to make a certificate")
    folder = tmp_path_factory.mktemp("certificates")
    files = folder / "certificate.pem", folder / "key.pem"
    key = ("-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-noenc")
    written = ("-out", str(files[0]), "-keyout", str(files[1]))
    made = ("openssl", "req", "-x509", *key, "-subj", "/CN=srgui", "-days", "1", *written)
    subprocess.run(made, check=True, capture_output=True)
    return files


@pytest.fixture
def processes(certificate, tmp_path_factory):
    """A scheduler and a worker with the certificate."""
    public, key = map(str, certificate)
    options = ("--tls-ca-file", public, "--tls-cert", public, "--tls-key", key)
    processes = DaskProcesses(tmp_path_factory.mktemp("dask"))
    try:
        processes.start_scheduler("--protocol", "tls", *options)
        processes.start_worker(*options)
        security = Security(
            require_encryption=True,
            tls_ca_file=public,
            tls_client_cert=public,
            tls_client_key=key,
        )
        with Client(processes.address, security=security) as client:
            client.wait_for_workers(1, timeout=240)
        yield processes
    finally:
        processes.close()


def test_the_certificate_of_dasks_configuration_opens_a_cluster(
    start, finish, processes, certificate, picture_file, srgui, options, content
):
    picture_file("album/a.png", 24, 18)
    assert srgui("upscale", "album", *options, "-o", "one").status == 0
    assert processes.address.startswith("tls://")
    place = "DASK_DISTRIBUTED__COMM__TLS__"
    public, key = map(str, certificate)
    files = {"CA_FILE": public, "CLIENT__CERT": public, "CLIENT__KEY": key}
    known = {place + name: file for name, file in files.items()}
    finish(start(processes.address, **known))
    assert content("many") == content("one")


def test_without_the_certificate_the_reason_is_one_sentence(start, processes, picture_file):
    picture_file("album/a.png")
    command = start(processes.address)
    _, errors = command.communicate(timeout=240)
    assert command.returncode == 1
    (line,) = errors.splitlines()
    assert line.startswith(f"srgui: Can't reach the scheduler {processes.address}: ")
    assert "certificate" in line
