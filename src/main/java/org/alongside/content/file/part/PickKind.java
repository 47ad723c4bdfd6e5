package org.alongside.content.file.part;

import com.google.auto.service.AutoService;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.alongside.content.part.Pick;

/** Several lines to take one of; {@code lines} is the list, {@code prompt} what the line is for. */
@AutoService(PartKind.class)
public final class PickKind implements PartKind<Pick> {

    private static final int FEWEST = 2;

    @Override
    public String name() {
        return "pick";
    }

    @Override
    public Class<Pick> type() {
        return Pick.class;
    }

    @Override
    public Pick read(PartSource block) {
        Optional<String> prompt = block.textIfThere("prompt");
        List<String> lines = block.lines("lines");
        if (lines.size() < FEWEST) {
            block.error("lines", "there must be at least two lines to pick from");
        }
        if (new HashSet<>(lines).size() < lines.size()) {
            block.error("lines", "a line to pick stands twice");
        }
        return new Pick(block.id(), prompt, lines);
    }
}
