package org.alongside.practicelms;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;

/**
 * How a practice LMS is set up.
 *
 * @param port 0 for any free one
 * @param tool the tool's address: scheme, host and port, without a slash at the end
 * @param clientId the tool's client id here
 * @param module uuid of the module that the resource link opens
 * @param clock this platform's clock; the demonstration passes a {@link ToolClock}
 * @param scores a file that keeps accepted scores over restarts; empty keeps them in memory only
 */
public record PracticeLmsSettings(
        int port, String tool, String clientId, String module, InstantSource clock, Optional<Path> scores) {

    /** Port 9090, tool at {@code http://localhost:9080}, client {@code alongside}, the system's clock, no file. */
    public static PracticeLmsSettings forModule(String module) {
        return new PracticeLmsSettings(
                9090, "http://localhost:9080", "alongside", module, InstantSource.system(), Optional.empty());
    }

    public PracticeLmsSettings withPort(int other) {
        return new PracticeLmsSettings(other, tool, clientId, module, clock, scores);
    }

    public PracticeLmsSettings withTool(String other) {
        return new PracticeLmsSettings(port, other, clientId, module, clock, scores);
    }

    public PracticeLmsSettings withClock(InstantSource other) {
        return new PracticeLmsSettings(port, tool, clientId, module, other, scores);
    }

    public PracticeLmsSettings withScores(Path file) {
        return new PracticeLmsSettings(port, tool, clientId, module, clock, Optional.of(file));
    }
}
