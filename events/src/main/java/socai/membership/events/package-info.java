/** What happened to people and their membership: registration, admission, recognition, corrections, import. */
@NullMarked
package socai.membership.events;

import org.jspecify.annotations.NullMarked;
