/** The desk at which reorganisations are carried out: lists of members are read, rehearsed and moved in chunks. */
@NullMarked
package socai.app.reorganising;

import org.jspecify.annotations.NullMarked;
