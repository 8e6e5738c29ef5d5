package socai.policy.write;

/** A packaged policy file cannot be read as it stands; the sentence names the file, the line and the field. */
public final class PolicyFileFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PolicyFileFault(String file, int line, String sentence) {
        super("policies/" + file + ", line " + line + ": " + sentence);
    }
}
