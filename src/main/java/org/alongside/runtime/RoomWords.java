package org.alongside.runtime;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.alongside.identity.visit.Reader;
import org.alongside.kernel.RoomSentences;

/**
 * Gives pages the sentences of a room: {@code #{sayLearning['path.title']}} reads {@code messages/learning_<language>}.
 * The name says which room it is, so that no list has to name the rooms.
 */
public class RoomWords extends ELResolver {

    private static final Pattern SAY = Pattern.compile("say([A-Z][a-z]+)");

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        Matcher say = SAY.matcher(base == null && property instanceof String name ? name : "");
        if (!say.matches()) {
            return null;
        }
        String room = say.group(1).toLowerCase(Locale.ROOT);
        Reader reader = (Reader) context.getELResolver().getValue(context, null, "reader");
        Optional<Map<String, String>> sentences =
                RoomSentences.find(room, reader.locale()).map(RoomSentences::all);
        context.setPropertyResolved(sentences.isPresent());
        return sentences.orElse(null);
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        return null;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {}

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        return true;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return String.class;
    }
}
