/** Proposals of offices. */
package socai.organisation.read.appointment;
