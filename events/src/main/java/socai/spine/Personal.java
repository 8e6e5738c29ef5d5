package socai.spine;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A value that belongs to a person. In the store it exists only encrypted under that person's key; once the key is
 * gone it reads as erased, for ever. Events, commands and facts hold personal values in no other way.
 *
 * <p>What was read from the store keeps its ciphertext, so that writing it again copies the bytes and an erased
 * value cannot come back under a new key.
 */
public final class Personal<T> {

    /** A label fixed for ever on the component; it is the associated data, so a rename would make old values unreadable. */
    @Retention(RetentionPolicy.RUNTIME)
    @Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.METHOD, ElementType.RECORD_COMPONENT})
    public @interface Label {
        String value();
    }

    /** The stored form: under which label and key version, and the bytes. */
    public record Sealed(String label, int keyVersion, String ciphertext) {}

    private final PersonId subject;
    private final @Nullable T value;
    private final @Nullable Sealed sealed;

    private Personal(PersonId subject, @Nullable T value, @Nullable Sealed sealed) {
        this.subject = subject;
        this.value = value;
        this.sealed = sealed;
    }

    public static <T> Personal<T> of(PersonId subject, T value) {
        return new Personal<>(subject, Objects.requireNonNull(value), null);
    }

    /** What the store gives back; {@code value} is null when the key is gone. */
    public static <T> Personal<T> stored(PersonId subject, @Nullable T value, Sealed sealed) {
        return new Personal<>(subject, value, sealed);
    }

    public PersonId subject() {
        return subject;
    }

    public Optional<T> value() {
        return Optional.ofNullable(value);
    }

    public Optional<Sealed> sealed() {
        return Optional.ofNullable(sealed);
    }

    public boolean erased() {
        return value == null;
    }

    /** Something computed from the value is as personal as the value. */
    public <R> Personal<R> map(java.util.function.Function<T, R> part) {
        if (value == null) {
            return new Personal<>(subject, null, sealed);
        }
        return new Personal<>(subject, part.apply(value), null);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Personal<?> that && subject.equals(that.subject) && Objects.equals(value, that.value);
    }

    @Override
    public int hashCode() {
        return Objects.hash(subject, value);
    }

    /** Never the value: this text may reach a log. */
    @Override
    public String toString() {
        return "Personal[" + subject + "]";
    }
}
