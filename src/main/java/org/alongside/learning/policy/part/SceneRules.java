package org.alongside.learning.policy.part;

import java.util.Optional;
import org.alongside.content.part.Scene;

/** A scene is there to be read, so it holds nobody up and keeps nothing. */
public final class SceneRules implements PartRules<Scene> {

    @Override
    public Class<Scene> type() {
        return Scene.class;
    }

    @Override
    public boolean isDone(Scene part, PartFacts facts) {
        return true;
    }

    @Override
    public Optional<SavedForm> saved() {
        return Optional.empty();
    }
}
