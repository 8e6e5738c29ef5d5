package socai.web.pages.problem;

/** A part of an address is not what it should be; the page names the part. */
public final class BadAddress extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String parameter;

    public BadAddress(String parameter) {
        super("the part " + parameter + " of the address cannot be read");
        this.parameter = parameter;
    }

    public String parameter() {
        return parameter;
    }
}
