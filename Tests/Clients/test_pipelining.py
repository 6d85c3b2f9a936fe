"""Many cells at once lose nothing. How fast they are is the business of Benchmarks."""

from client import Client


def test_two_thousand_pipelined_cells_lose_nothing():
    client = Client.start()
    try:
        ids = [client.execute("1 + 1") for _ in range(2000)]
        for parent in ids:
            assert client.reply(parent)["status"] == "ok"
        for parent in ids:
            assert [kind for kind, _ in client.outputs(parent)] == ["execute_input", "execute_result"]
    finally:
        client.stop()
