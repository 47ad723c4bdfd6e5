package org.alongside.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A line between the server and its database that can be cut and mended: what a network does on a bad day. */
public final class CutLine implements AutoCloseable {

    private final ServerSocket door;
    private final int behind;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile boolean cut;

    /** @param behind the port of this machine that the line leads to */
    public CutLine(int behind) {
        try {
            this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.behind = behind;
        start(this::accept);
    }

    public int port() {
        return door.getLocalPort();
    }

    /** Every connection ends, and new ones end at once. */
    public void cut() {
        cut = true;
        open.forEach(CutLine::end);
    }

    public void mend() {
        cut = false;
    }

    @Override
    public void close() {
        cut();
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                join(door.accept());
            } catch (IOException e) {
                return;
            }
        }
    }

    private void join(Socket from) throws IOException {
        if (cut) {
            end(from);
            return;
        }
        Socket to = new Socket(InetAddress.getLoopbackAddress(), behind);
        open.add(from);
        open.add(to);
        start(() -> carry(from, to));
        start(() -> carry(to, from));
    }

    private void carry(Socket from, Socket to) {
        try (from;
                to) {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException ended) {
            end(to);
        } finally {
            open.remove(from);
        }
    }

    private static void end(Socket socket) {
        try {
            socket.close();
        } catch (IOException alreadyGone) {
            throw new UncheckedIOException(alreadyGone);
        }
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "cut line");
        thread.setDaemon(true);
        thread.start();
    }
}
