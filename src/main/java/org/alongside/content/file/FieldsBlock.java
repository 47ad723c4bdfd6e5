package org.alongside.content.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.alongside.content.file.part.PartSource;
import org.alongside.kernel.Slug;

/** One block's keys and values, read as those of a manifest. */
record FieldsBlock(String id, String language, Fields fields) implements PartSource {

    /** @param source of the file, at the line on which the block's text begins */
    static FieldsBlock of(TextBlock block, String language, Source source) {
        return new FieldsBlock(block.id(), language, source.fields(block.text().isBlank() ? "{}" : block.text()));
    }

    @Override
    public String text(String key) {
        String text = Values.text(fields, key);
        read(fields.line(key), text);
        return text;
    }

    @Override
    public Optional<String> textIfThere(String key) {
        return Values.ifThere(fields, key, this::text);
    }

    @Override
    public List<String> lines(String key) {
        List<String> lines = new ArrayList<>();
        for (Fields.Word word : fields.words(key)) {
            if (word.text().isBlank()) {
                fields.source().error(word.line(), "'" + key + "' has an empty line");
            } else {
                lines.add(word.text().strip());
                read(word.line(), word.text());
            }
        }
        return lines;
    }

    private void read(int line, String text) {
        fields.source().passage(line, language, text);
    }

    @Override
    public Slug instrument(String key) {
        Slug instrument = Values.slug(fields, key);
        if (Slug.isSlug(fields.peek(key))) {
            Source source = fields.source();
            source.notes().use(new InstrumentUse(instrument, source.file(), fields.line(key)));
        }
        return instrument;
    }

    @Override
    public void error(String key, String reason) {
        fields.error(key, reason);
    }
}
