package socai.app.importing.sheet;

import java.nio.file.Path;
import socai.spine.Text;

/** The file as a whole cannot be imported; the message says why in one sentence, in both languages. */
public final class UnusableFile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String vi;
    private final String en;

    public UnusableFile(Path file, Text why) {
        this(new Text("Tệp " + file + ": " + why.vi(), "File " + file + ": " + why.en()));
    }

    public UnusableFile(Text why) {
        super(why.vi() + " / " + why.en());
        this.vi = why.vi();
        this.en = why.en();
    }

    public Text why() {
        return new Text(vi, en);
    }
}
