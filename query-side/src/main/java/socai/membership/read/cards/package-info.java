/** What a Party card shows, and which cards are void. */
@NullMarked
package socai.membership.read.cards;

import org.jspecify.annotations.NullMarked;
