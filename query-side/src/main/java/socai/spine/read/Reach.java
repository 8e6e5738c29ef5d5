package socai.spine.read;

/** Whether somebody may read a further dossier, which an answer would show beside the one that the door has judged. */
@FunctionalInterface
public interface Reach {

    boolean covers(Asker asker, String stream);
}
