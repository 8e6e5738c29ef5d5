/** The kinds of organisation as data: what they are called and which rank and form they have, with validity. */
@NullMarked
package socai.organisation.write.types;

import org.jspecify.annotations.NullMarked;
