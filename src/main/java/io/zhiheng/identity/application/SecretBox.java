package io.zhiheng.identity.application;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Seals secrets with AES-256-GCM and the key of the installation; what was sealed for one account opens for no other.
 */
@Component
class SecretBox {

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final int KEY_BYTES = 32;

    private final SecureRandom random = new SecureRandom();
    private final SecretKeySpec key;

    SecretBox(IdentitySettings settings) {
        this.key = settings.secretKey().isBlank() && !settings.secondFactor() ? null : key(settings.secretKey());
    }

    byte[] seal(byte[] secret, UUID account) {
        var nonce = new byte[NONCE];
        random.nextBytes(nonce);
        var sealed = run(Cipher.ENCRYPT_MODE, nonce, secret, account);
        return ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed).array();
    }

    byte[] open(byte[] box, UUID account) {
        var nonce = new byte[NONCE];
        var sealed = new byte[box.length - NONCE];
        ByteBuffer.wrap(box).get(nonce).get(sealed);
        return run(Cipher.DECRYPT_MODE, nonce, sealed, account);
    }

    private byte[] run(int mode, byte[] nonce, byte[] content, UUID account) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(ByteBuffer.allocate(16)
                    .putLong(account.getMostSignificantBits())
                    .putLong(account.getLeastSignificantBits())
                    .array());
            return cipher.doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A secret cannot be opened: was zhiheng.identity.secret-key changed?", e);
        }
    }

    private static SecretKeySpec key(String text) {
        try {
            var bytes = Base64.getDecoder().decode(text.strip());
            if (bytes.length == KEY_BYTES) {
                return new SecretKeySpec(bytes, "AES");
            }
        } catch (IllegalArgumentException notBase64) {
            // Said below.
        }
        throw new IllegalStateException("zhiheng.identity.secret-key must be 32 random bytes in Base64");
    }
}
