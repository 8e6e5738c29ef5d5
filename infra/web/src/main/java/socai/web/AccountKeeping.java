package socai.web;

import java.time.Duration;
import socai.spine.OfficeRef;
import socai.spine.PersonId;

/** Who runs the accounts of this installation, and which of them take two people. */
public interface AccountKeeping {

    /** Whether somebody who acts in this office runs the accounts of others. */
    boolean keeps(Caller caller, OfficeRef office);

    /** Whether a person holds an office by which rights are given to others: then their account takes two people. */
    boolean shared(PersonId person);

    /** How long what one person asked for waits for another. */
    Duration patience();

    /** Whether whoever asks looks after this person’s record in that office, and so may hand them half of a password. */
    boolean hands(Caller caller, OfficeRef office, PersonId owner);
}
