/** Tests of the package of the same name. */
@NullMarked
package socai.membership.write.attachrecognitiondocument;

import org.jspecify.annotations.NullMarked;
