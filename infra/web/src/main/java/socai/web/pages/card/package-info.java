/** Showing one's card, and verifying a card that somebody shows. */
@NullMarked
package socai.web.pages.card;

import org.jspecify.annotations.NullMarked;
