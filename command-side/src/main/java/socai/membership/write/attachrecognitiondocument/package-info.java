/** A paper of the recognition file comes in. */
@NullMarked
package socai.membership.write.attachrecognitiondocument;

import org.jspecify.annotations.NullMarked;
