package org.alongside.runtime.jobs;

import com.github.kagkarlsson.scheduler.serializer.Serializer;

/**
 * Keeps the column for data of tasks empty: a job reads its own tables, and nothing from here is ever made an object.
 */
final class NoTaskData implements Serializer {

    @Override
    public byte[] serialize(Object data) {
        if (data != null) {
            throw new IllegalArgumentException("a task of ours has no data");
        }
        return null;
    }

    @Override
    public <T> T deserialize(Class<T> type, byte[] serialized) {
        return null;
    }
}
