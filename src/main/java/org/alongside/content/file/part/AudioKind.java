package org.alongside.content.file.part;

import com.google.auto.service.AutoService;
import java.time.Duration;
import org.alongside.content.part.Audio;
import org.alongside.manuscript.Entries;
import org.alongside.manuscript.Key;
import org.alongside.manuscript.MappingShape;
import org.alongside.manuscript.Shapes;

/** Something to listen to, {@code seconds} long: its {@code transcript}, and a {@code recording} where there is one. */
@AutoService(PartKind.class)
public final class AudioKind implements PartKind<Audio> {

    private static final int SHORTEST = 10;
    private static final int LONGEST = 900;

    private static final Key<PrintedText> PROMPT =
            Key.optional("prompt", PartShapes.text()).told("What it is for, in a few words.");
    private static final Key<NamedRecording> RECORDING = Key.optional("recording", PartShapes.recording())
            .told("A file in the course's folder recordings. Left out, people read the transcript.");
    private static final Key<Integer> SECONDS = Key.needed("seconds", Shapes.whole(SHORTEST, LONGEST))
            .told("How long it takes, listened to or read with its pauses.");
    private static final Key<PrintedText> TRANSCRIPT =
            Key.needed("transcript", PartShapes.text()).told("All of its words, as Markdown.");

    private static final MappingShape SHAPE = MappingShape.of(PROMPT, RECORDING, SECONDS, TRANSCRIPT);

    @Override
    public String name() {
        return "audio";
    }

    @Override
    public Class<Audio> type() {
        return Audio.class;
    }

    @Override
    public MappingShape shape() {
        return SHAPE;
    }

    @Override
    public Audio part(String id, Entries written) {
        return new Audio(
                id,
                written.get(PROMPT).map(PrintedText::words),
                written.get(RECORDING).map(NamedRecording::file),
                Duration.ofSeconds(written.get(SECONDS, SHORTEST)),
                PrintedText.words(written.get(TRANSCRIPT)));
    }
}
