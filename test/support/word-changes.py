"""Reads .docx files in LibreOffice with all tracked changes accepted, and again with all rejected; rows of tables have tabs between their cells.

    python3 word-changes.py FILE... prints one JSON list: for each file [paragraphs accepted, paragraphs rejected].

Needs Debian's python3-uno, or the Python that LibreOffice brings along.
"""
import json
import os
import subprocess
import sys
import tempfile
import time

import uno
from com.sun.star.beans import PropertyValue


def connect(pipe):
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for _ in range(240):
        try:
            return resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except Exception:
            time.sleep(0.5)
    raise SystemExit("LibreOffice does not answer")


def paragraphs(context, path, command):
    manager = context.ServiceManager
    desktop = manager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
    hidden = PropertyValue()
    hidden.Name, hidden.Value = "Hidden", True
    document = desktop.loadComponentFromURL(uno.systemPathToFileUrl(path), "_blank", 0, (hidden,))
    dispatcher = manager.createInstanceWithContext("com.sun.star.frame.DispatchHelper", context)
    dispatcher.executeDispatch(document.CurrentController.Frame, command, "", 0, ())
    found = []
    content = document.Text.createEnumeration()
    while content.hasMoreElements():
        one = content.nextElement()
        if one.supportsService("com.sun.star.text.Paragraph"):
            found.append(one.String)
        elif one.supportsService("com.sun.star.text.TextTable"):
            found.extend("\t".join(row) for row in one.DataArray)
    document.close(True)
    return found


def main(files):
    with tempfile.TemporaryDirectory() as folder:
        pipe = f"official-speech-{os.getpid()}"
        office = subprocess.Popen(
            ["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--norestore",
             f"--accept=pipe,name={pipe};urp;"],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            context = connect(pipe)
            commands = (".uno:AcceptAllTrackedChanges", ".uno:RejectAllTrackedChanges")
            print(json.dumps([[paragraphs(context, os.path.abspath(one), command) for command in commands] for one in files]))
            sys.stdout.flush()
        finally:
            office.terminate()
            office.wait(30)


main(sys.argv[1:])
