/** Tests of the package of the same name. */
@NullMarked
package socai.membership.write.reportcardtrouble;

import org.jspecify.annotations.NullMarked;
