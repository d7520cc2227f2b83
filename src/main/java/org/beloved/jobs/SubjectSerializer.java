package org.beloved.jobs;

import com.github.kagkarlsson.scheduler.serializer.Serializer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A job's subject is plain text in the queue: nothing is ever revived as an object. */
class SubjectSerializer implements Serializer {

    @Override
    public byte @Nullable [] serialize(@Nullable Object subject) {
        return subject == null ? null : ((String) subject).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public <T> @Nullable T deserialize(Class<T> type, byte @Nullable [] stored) {
        return stored == null ? null : type.cast(new String(stored, StandardCharsets.UTF_8));
    }
}
