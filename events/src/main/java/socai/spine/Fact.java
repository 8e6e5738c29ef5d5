package socai.spine;

import java.util.Optional;

/**
 * One fact that a rule looked at: a plain value or a personal one, and where it was read.
 *
 * @param stream  the stream it came from; absent for what the command itself says
 * @param version the version of that stream
 */
public record Fact(
        String name,
        Optional<String> value,
        @Personal.Label("check.fact") Optional<Personal<String>> personal,
        Optional<String> stream,
        Optional<Long> version) {

    public static Fact of(String name, Object value) {
        return new Fact(name, Optional.of(value.toString()), Optional.empty(), Optional.empty(), Optional.empty());
    }

    public static Fact of(String name, Object value, Seen<?> source) {
        return new Fact(
                name,
                Optional.of(value.toString()),
                Optional.empty(),
                Optional.of(source.stream()),
                Optional.of(source.version()));
    }

    public static Fact personal(String name, Personal<?> value) {
        return new Fact(
                name, Optional.empty(), Optional.of(value.map(Object::toString)), Optional.empty(), Optional.empty());
    }

    /** The value, or the given word when the person's data was erased. */
    public String shown(String erased) {
        return value.or(() -> personal.flatMap(Personal::value)).orElse(erased);
    }
}
