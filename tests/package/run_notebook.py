"""Runs the notebook at the first path with the kernel that it names, cell by cell, and writes it with its outputs to the second.

Not by nbconvert: Deno's kernel may say that it is idle before it has sent a cell's outputs, and nbconvert then loses them. It does
send them in order, so all that comes before the result of a mark that follows a cell is the cell's.
"""

import sys
import uuid

import nbformat
from jupyter_client.manager import start_new_kernel

TIMEOUT = 120
OUTPUTS = {"stream", "display_data", "execute_result", "error"}


def run(client, source):
    mark = str(uuid.uuid4())
    for code in (source, f'"{mark}"'):
        client.execute(code)
        client.get_shell_msg(timeout=TIMEOUT)
    while True:
        message = client.get_iopub_msg(timeout=TIMEOUT)
        content = message["content"]
        # Deno shows text in double quotes, Python in single ones.
        if message["msg_type"] == "execute_result" and content["data"].get("text/plain", "").strip("\"'") == mark:
            return
        if message["msg_type"] == "error":
            sys.exit(f"{content['ename']}: {content['evalue']}\nin the cell:\n{source}")
        if message["msg_type"] in OUTPUTS:
            yield nbformat.v4.output_from_msg(message)


source, target = sys.argv[1:]
notebook = nbformat.read(source, as_version=4)
manager, client = start_new_kernel(kernel_name=notebook.metadata.kernelspec.name)
try:
    for cell in notebook.cells:
        if cell.cell_type == "code":
            cell.outputs = list(run(client, cell.source))
finally:
    client.stop_channels()
    manager.shutdown_kernel(now=True)
nbformat.write(notebook, target)
