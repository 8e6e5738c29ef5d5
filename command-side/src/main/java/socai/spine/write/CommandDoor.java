package socai.spine.write;

import socai.spine.Answer;

/** The one door of all commands: pages, REST, files, automations and the demo use it alike. */
public interface CommandDoor {

    /**
     * Decides and records. The same command id gives the same answer.
     *
     * @throws StaleVersion when the dossier is newer than the person saw (nothing recorded)
     * @throws TooBusy      when other writers won several times in a row (nothing recorded; the id may be tried again)
     */
    Answer submit(Submission submission);
}
