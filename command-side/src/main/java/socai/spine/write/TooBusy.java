package socai.spine.write;

/** Other writers changed the same dossier each time it was decided; nothing was recorded. */
public final class TooBusy extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public TooBusy(String stream) {
        super("stream " + stream + " changed each time this command was decided");
    }
}
