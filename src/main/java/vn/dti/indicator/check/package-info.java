/**
 * What is doubtful about a set that can be used, one small class per doubt. Uses the set and its rules; changes nothing,
 * reads no file, and never decides whether a doubt is one too many.
 */
package vn.dti.indicator.check;
