/** A reorganisation over the web: what it would move, the list, how far it is, what was told of bad rows. */
@NullMarked
package socai.web.pages.reorganising;

import org.jspecify.annotations.NullMarked;
