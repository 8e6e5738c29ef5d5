/** The kinds of organisation as published data: what they are called and which rank and form they have, by their days. */
@NullMarked
package socai.organisation.write.types;

import org.jspecify.annotations.NullMarked;
