package socai.store.readmodel;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Writes rows in the text form of COPY: tabs between columns, \N for nothing, four characters escaped. */
final class CopyText {

    private final OutputStream out;
    private byte[] buffer = new byte[1 << 16];
    private int length;

    CopyText(OutputStream out) {
        this.out = out;
    }

    void row(@Nullable Object[] values) throws IOException {
        for (int i = 0; i < values.length; i++) {
            if (i > 0) {
                put('\t');
            }
            Object value = values[i];
            switch (value) {
                case null -> {
                    put('\\');
                    put('N');
                }
                case Boolean truth -> put(truth ? 't' : 'f');
                case String text -> text(text);
                // Numbers, dates and instants are plain ASCII.
                default -> ascii(value.toString());
            }
        }
        put('\n');
        if (length > buffer.length / 2) {
            flush();
        }
    }

    void flush() throws IOException {
        out.write(buffer, 0, length);
        length = 0;
    }

    private void put(char ascii) {
        room(1);
        buffer[length++] = (byte) ascii;
    }

    private void ascii(String text) {
        room(text.length());
        for (int i = 0; i < text.length(); i++) {
            buffer[length++] = (byte) text.charAt(i);
        }
    }

    private void text(String text) {
        room(2 * text.length());
        int start = length;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > 0x7e) {
                length = start;
                escaped(text.getBytes(StandardCharsets.UTF_8));
                return;
            }
            escaped((byte) c);
        }
    }

    private void escaped(byte[] bytes) {
        room(2 * bytes.length);
        for (byte b : bytes) {
            escaped(b);
        }
    }

    /** The bytes of UTF-8 beyond ASCII are never mistaken for one of these. */
    private void escaped(byte b) {
        switch (b) {
            case '\\' -> pair('\\');
            case '\n' -> pair('n');
            case '\r' -> pair('r');
            case '\t' -> pair('t');
            default -> buffer[length++] = b;
        }
    }

    private void pair(char second) {
        buffer[length++] = '\\';
        buffer[length++] = (byte) second;
    }

    private void room(int needed) {
        if (length + needed > buffer.length) {
            buffer = java.util.Arrays.copyOf(buffer, Math.max(buffer.length * 2, length + needed));
        }
    }
}
