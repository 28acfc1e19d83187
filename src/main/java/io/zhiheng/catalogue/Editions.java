package io.zhiheng.catalogue;

/** The editions by number. Published editions never change, so what is returned may be kept. */
public interface Editions {

    /** The edition that new self-assessments are started with. */
    Edition current();

    /** The same, and until the end of the transaction it stays so, with the process version that fits it. */
    Edition holdCurrent();

    /** @throws io.zhiheng.shared.NotFound if there is no such edition */
    Edition byNumber(String number);

    /** From now on, new self-assessments are started with this edition; those under way keep theirs. */
    void bringIntoForce(String number);
}
