package org.alongside.identity.security;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.alongside.vault.random.Randomness;

/**
 * Argon2id for passwords and PINs (19 MiB, two passes, one lane: OWASP's first choice), in a pool of its own.
 *
 * <p>One hash costs tens of milliseconds and 19 MiB. Two threads and a short queue bound both: a flood of sign-ins
 * fills this queue and is refused with {@link HashingBusy}, while answers are still saved (quality R7).
 */
@ApplicationScoped
public class PasswordHashing {

    static final int MEMORY_KIB = 19 * 1024;
    static final int PASSES = 2;
    private static final int THREADS = 2;
    private static final int WAITING = 32;
    private static final int SALT_BYTES = 16;
    private static final Argon2Function ARGON2ID = Argon2Function.getInstance(MEMORY_KIB, PASSES, 1, 32, Argon2.ID);

    /** Parameters, a salt of 8 bytes at least, and a hash of 32. */
    private static final Pattern WHOLE =
            Pattern.compile("\\$argon2id\\$v=\\d+\\$m=\\d+,t=\\d+,p=\\d+\\$[A-Za-z0-9+/]{11,}\\$[A-Za-z0-9+/]{43}");

    private ThreadPoolExecutor pool;

    @Inject
    Randomness random;

    @Resource
    ManagedThreadFactory threads;

    /** What an unknown account is compared with: the same work, never a match. */
    private String nobody;

    @PostConstruct
    void begin() {
        begin(THREADS, WAITING, threads);
    }

    void begin(int count, int waiting, ThreadFactory made) {
        pool = new ThreadPoolExecutor(count, count, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(waiting), made);
        pool.allowCoreThreadTimeOut(true);
    }

    /** @throws HashingBusy where the queue is full */
    public String hash(String secret) {
        return run(() -> hashHere(secret));
    }

    /**
     * Hashes on the caller's own thread. For the start alone: the container's threads wait until the application has
     * started, so a start that waited for them would never end.
     */
    public String hashHere(String secret) {
        byte[] salt = random.bytes(SALT_BYTES);
        return Password.hash(oneForm(secret)).addSalt(salt).with(ARGON2ID).getResult();
    }

    /**
     * Nothing matches a hash that was cut or is none of ours; that takes as long as any other.
     *
     * @throws HashingBusy where the queue is full
     */
    public boolean matches(String secret, String hash) {
        if (!WHOLE.matcher(hash).matches()) {
            pretend(secret);
            return false;
        }
        return run(() -> Password.check(oneForm(secret), hash).with(Argon2Function.getInstanceFromHash(hash)));
    }

    /** Keyboards write one letter in several forms of Unicode; the same words are the same secret (RFC 8265 4.2). */
    private static String oneForm(String secret) {
        return Normalizer.normalize(secret, Normalizer.Form.NFC);
    }

    /**
     * The work of {@link #matches} for an account that is not there.
     *
     * @throws HashingBusy where the queue is full
     */
    public void pretend(String secret) {
        matches(secret, nobody());
    }

    @PreDestroy
    void stop() {
        pool.shutdownNow();
    }

    private synchronized String nobody() {
        if (nobody == null) {
            nobody = hash(random.token(SALT_BYTES));
        }
        return nobody;
    }

    /** How many calls stand in the queue. */
    int waiting() {
        return pool.getQueue().size();
    }

    <T> T run(Callable<T> work) {
        try {
            return pool.submit(work).get();
        } catch (RejectedExecutionException full) {
            throw new HashingBusy();
        } catch (ExecutionException broken) {
            throw new IllegalStateException("hashing failed", broken.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new HashingBusy();
        }
    }
}
