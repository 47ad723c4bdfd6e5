package org.alongside.content.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.alongside.kernel.Findings;
import org.alongside.wording.PeopleAsNouns;
import org.alongside.wording.PlainText;
import org.alongside.wording.ReadingGrade;
import org.alongside.wording.SentenceLengths;
import org.alongside.wording.file.CueLexiconReader;

/** Holds the rules on what people read, passage by passage. Cues and grades are for English only. */
final class TextLint {

    static final String ENGLISH = "en";
    private static final int FEWEST_WORDS_TO_REPEAT = 20;
    private static final Pattern RAW_HTML = Pattern.compile("<(?:/?[A-Za-z][A-Za-z0-9-]*(?:\\s[^>]*|/)?|!--.*)>");
    private static final Pattern FIRST_HEADING = Pattern.compile("(?m)^#\\s|^ {0,3}\\S[^\n]*\n {0,3}=+[ \\t]*$");
    private static final Pattern FOREIGN_LINK =
            Pattern.compile("\\]\\(\\s*<?(?!(?i:https?|mailto):)([A-Za-z][A-Za-z0-9+.-]*):");

    private final Findings findings = new Findings();

    private TextLint() {}

    static Findings of(List<Passage> passages) {
        TextLint lint = new TextLint();
        passages.forEach(lint::nouns);
        passages.stream()
                .map(Passage::language)
                .distinct()
                .forEach(language -> lint.cues(language, in(language, passages)));
        List<Passage> paragraphs = passages.stream()
                .filter(p -> p.kind() == Passage.PassageKind.PARAGRAPH)
                .toList();
        paragraphs.forEach(lint::marks);
        lint.repetition(paragraphs);
        lint.sentences(paragraphs);
        return lint.findings;
    }

    private void nouns(Passage passage) {
        if (!passage.language().equals(ENGLISH)) {
            return;
        }
        PeopleAsNouns.in(passage.text())
                .forEach(cue -> findings.error(
                        passage.file(),
                        passage.lineAt(cue.start()),
                        "people are never nouns: '" + cue.group().replaceAll("\\s+", " ") + "'"));
    }

    /** Each language has a list of its own, or none. */
    private void cues(String language, List<Passage> passages) {
        CueLexiconReader.texts(language)
                .ifPresent(lexicon -> byFile(passages).values().stream()
                        .map(FileText::new)
                        .forEach(file -> lexicon.in(file.text()).forEach(cue -> file.warn(cue, findings))));
    }

    private static List<Passage> in(String language, List<Passage> passages) {
        return passages.stream().filter(p -> p.language().equals(language)).toList();
    }

    private void marks(Passage passage) {
        warn(passage, RAW_HTML, "HTML is shown as text; write Markdown");
        warn(passage, FIRST_HEADING, "the title is the only heading of level 1; begin with '##'");
        warn(passage, FOREIGN_LINK, "a link leads to http, https, mailto or within the site; this one leads nowhere");
    }

    private void warn(Passage passage, Pattern mark, String reason) {
        mark.matcher(passage.text())
                .results()
                .forEach(found -> findings.warning(passage.file(), passage.lineAt(found.start()), reason));
    }

    /**
     * Variants of one step may share a paragraph, as each person reads one of them; two steps may not. A short standing
     * line, such as what space is not for, may come again.
     */
    private void repetition(List<Passage> paragraphs) {
        Map<String, List<Passage>> same = new LinkedHashMap<>();
        for (Passage passage : paragraphs) {
            String words = PlainText.comparable(passage.text());
            if (words.split(" ").length >= FEWEST_WORDS_TO_REPEAT) {
                String key = passage.module() + " " + passage.language() + " " + words;
                same.computeIfAbsent(key, none -> new ArrayList<>()).add(passage);
            }
        }
        same.values().forEach(this::repeated);
    }

    private void repeated(List<Passage> same) {
        for (int i = 1; i < same.size(); i++) {
            Passage later = same.get(i);
            same.subList(0, i).stream()
                    .filter(earlier -> readTwice(later, earlier))
                    .findFirst()
                    .map(other -> "this paragraph stands in " + other.file() + ":" + other.line() + " already")
                    .ifPresent(reason -> findings.error(later.file(), later.line(), reason));
        }
    }

    private static boolean readTwice(Passage one, Passage other) {
        return one.file().equals(other.file()) || !one.folder().equals(other.folder());
    }

    /** File by file, since a text is read as a whole. What stands in scenes, cards and lines to pick is exempt. */
    private void sentences(List<Passage> paragraphs) {
        byFile(in(ENGLISH, paragraphs)).forEach((file, body) -> {
            String text = body.stream().map(Passage::text).collect(Collectors.joining("\n\n"));
            int line = body.get(0).line();
            ReadingGrade.of(text).stream()
                    .filter(grade -> grade > ReadingGrade.LIMIT)
                    .forEach(grade ->
                            warn(file, line, "reading grade %.1f, above %.0f", roundedUp(grade), ReadingGrade.LIMIT));
            SentenceLengths.of(text).ifPresent(lengths -> lengths(file, line, lengths));
        });
    }

    private static Map<String, List<Passage>> byFile(List<Passage> passages) {
        return passages.stream().collect(Collectors.groupingBy(Passage::file, LinkedHashMap::new, Collectors.toList()));
    }

    private static double roundedUp(double grade) {
        return Math.ceil(grade * 10) / 10;
    }

    private void lengths(String file, int line, SentenceLengths lengths) {
        if (lengths.isClipped()) {
            String reason = "clipped prose: %.0f %% of the sentences have fewer than %d words, and the mean is %.1f;"
                    + " join them by because, so, when, but";
            warn(file, line, reason, 100 * lengths.shortOnes(), SentenceLengths.SHORT, lengths.mean());
        } else if (lengths.isTooLong()) {
            warn(file, line, "long sentences: the mean is %.1f words; part some of them", lengths.mean());
        }
    }

    private void warn(String file, int line, String reason, Object... figures) {
        findings.warning(file, line, String.format(Locale.ROOT, reason, figures));
    }
}
