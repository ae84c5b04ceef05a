"""A webhook receiver that checks what Standard Webhooks promise.

receiver.py PORTFILE LOG KEY...: listens on loopback, writes its port, and a
JSON line a post: path, id, whether one of the keys signed it, whether its
time is near ours, whether the id came before, and the body.

  /ok      200
  /busy    503 to the first post of each id, 200 after
  /kill    ends the process that posted before it is answered, once; its
           number stands in the file LOG.pid
"""

import base64
import hashlib
import hmac
import http.server
import json
import os
import signal
import sys
import time

VECTOR = ("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
          "msg_p5jXN8AQM9LWM0D4loKWxJek", "1614265330",
          b'{"test": 2432232314}',
          "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=")


def sign(key, ident, stamp, body):
    raw = base64.b64decode(key[6:]) if key.startswith("whsec_") else key.encode()
    mac = hmac.new(raw, f"{ident}.{stamp}.".encode() + body, hashlib.sha256)
    return "v1," + base64.b64encode(mac.digest()).decode()


class Receiver(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    seen = set()
    killed = False

    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"]))
        ident = self.headers.get("webhook-id", "")
        stamp = self.headers.get("webhook-timestamp", "0")
        given = self.headers.get("webhook-signature", "").split(" ")
        again = (self.path, ident) in self.seen
        self.seen.add((self.path, ident))
        with open(LOG, "a", encoding="utf-8") as log:
            log.write(json.dumps({
                "path": self.path, "id": ident, "again": again,
                "signatures": len(given),
                "signed": [any(hmac.compare_digest(sign(k, ident, stamp, body), g)
                               for g in given) for k in KEYS],
                "fresh": abs(time.time() - int(stamp)) < 300,
                "body": json.loads(body)}) + "\n")
        if self.path == "/kill" and not Receiver.killed:
            Receiver.killed = True
            with open(LOG + ".pid", encoding="ascii") as f:
                os.kill(int(f.read()), signal.SIGKILL)
            self.close_connection = True
            return
        self.send_response(503 if self.path == "/busy" and not again else 200)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *_):
        pass


PORTFILE, LOG, KEYS = sys.argv[1], sys.argv[2], sys.argv[3:]
assert sign(*VECTOR[:4]) == VECTOR[4], "the reference vector"
server = http.server.HTTPServer(("127.0.0.1", 0), Receiver)
with open(PORTFILE + ".new", "w", encoding="ascii") as out:
    out.write(str(server.server_port))
os.rename(PORTFILE + ".new", PORTFILE)
server.serve_forever()
