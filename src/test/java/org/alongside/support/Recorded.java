package org.alongside.support;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.NotificationOptions;
import jakarta.enterprise.util.TypeLiteral;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** One kind of event where there is no container: keeps what was fired, in that order, and tells listeners. */
public final class Recorded<T> implements Event<T> {

    private final List<T> fired = new CopyOnWriteArrayList<>();
    private final List<Consumer<T>> listeners = new CopyOnWriteArrayList<>();

    /** Everything so far. */
    public List<T> fired() {
        return List.copyOf(fired);
    }

    /** In the same call, as an observer in the same transaction hears it. */
    public void tells(Consumer<T> listener) {
        listeners.add(listener);
    }

    @Override
    public void fire(T event) {
        fired.add(event);
        listeners.forEach(listener -> listener.accept(event));
    }

    @Override
    public <U extends T> CompletionStage<U> fireAsync(U event) {
        throw new UnsupportedOperationException();
    }

    @Override
    public <U extends T> CompletionStage<U> fireAsync(U event, NotificationOptions options) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Event<T> select(Annotation... qualifiers) {
        throw new UnsupportedOperationException();
    }

    @Override
    public <U extends T> Event<U> select(Class<U> subtype, Annotation... qualifiers) {
        throw new UnsupportedOperationException();
    }

    @Override
    public <U extends T> Event<U> select(TypeLiteral<U> subtype, Annotation... qualifiers) {
        throw new UnsupportedOperationException();
    }
}
