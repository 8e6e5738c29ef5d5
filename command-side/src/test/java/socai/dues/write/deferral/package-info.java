/** Paying later on application. */
package socai.dues.write.deferral;
