package org.alongside.content.file.part;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.alongside.content.part.Scene;
import org.alongside.content.part.Scene.SceneLine;
import org.alongside.manuscript.Entries;
import org.alongside.manuscript.Key;
import org.alongside.manuscript.MappingShape;
import org.alongside.manuscript.Shapes;

/**
 * A talk of two people; {@code talk} has a line for each thing that is said, {@code Dana: Are you asleep?}, and may
 * have lines in brackets for what can be seen, {@code (She turns the lamp off.)}.
 */
@AutoService(PartKind.class)
public final class SceneKind implements PartKind<Scene> {

    private static final int VOICES = 2;
    private static final int FEWEST = 4;
    private static final int MOST = 24;
    private static final Pattern SAID = Pattern.compile("([\\p{L}\\p{M}][\\p{L}\\p{M}’' .-]{0,29}):\\s+(.+)");
    private static final Pattern SEEN = Pattern.compile("\\((.+)\\)");

    private static final Key<PrintedText> WHERE =
            Key.optional("where", PartShapes.text()).told("The place and the hour, in one line.");
    private static final String EXAMPLE = "Ines: Did you ring the school?\nJonas: I only just sat down.\n"
            + "(He looks at his phone.)\nInes: So that is a no.";
    private static final Key<PrintedText> TALK = Key.needed(
                    "talk", PartShapes.text().drawn(Shapes.ordered("examples", List.of(EXAMPLE))))
            .told("A line for each thing that is said, 'Name: words', or seen, '(words)'.");

    private static final MappingShape SHAPE = MappingShape.of(WHERE, TALK).rule(SceneKind::check, Map.of());

    @Override
    public String name() {
        return "scene";
    }

    @Override
    public Class<Scene> type() {
        return Scene.class;
    }

    @Override
    public MappingShape shape() {
        return SHAPE;
    }

    @Override
    public Scene part(String id, Entries written) {
        return new Scene(
                id,
                written.get(WHERE).map(PrintedText::words),
                lines(written).stream().flatMap(line -> line(line).stream()).toList());
    }

    private static List<String> lines(Entries written) {
        return PrintedText.words(written.get(TALK))
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static Optional<SceneLine> line(String line) {
        Matcher said = SAID.matcher(line);
        if (said.matches()) {
            return Optional.of(new SceneLine(Optional.of(said.group(1)), said.group(2)));
        }
        Matcher seen = SEEN.matcher(line);
        return seen.matches() ? Optional.of(new SceneLine(Optional.empty(), seen.group(1))) : Optional.empty();
    }

    private static void check(Entries written) {
        if (written.get(TALK).isEmpty()) {
            return;
        }
        List<String> lines = lines(written);
        lines.stream()
                .filter(line -> line(line).isEmpty())
                .forEach(line -> written.error(
                        TALK, "a line of a scene is 'Name: words' or '(what can be seen)': '" + line + "'"));
        if (lines.size() < FEWEST || lines.size() > MOST) {
            written.error(TALK, "a scene has " + FEWEST + " to " + MOST + " lines, and this one " + lines.size());
        }
        long voices = lines.stream()
                .flatMap(line -> line(line).flatMap(SceneLine::voice).stream())
                .distinct()
                .count();
        if (voices != VOICES) {
            written.error(TALK, "a scene has two voices, and this one " + voices);
        }
    }
}
