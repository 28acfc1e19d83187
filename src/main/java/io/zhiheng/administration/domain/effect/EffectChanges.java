package io.zhiheng.administration.domain.effect;

import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface EffectChanges extends Repository<EffectChange, EffectChange.Key> {

    <T extends Iterable<EffectChange>> Iterable<EffectChange> saveAll(T changes);

    /** Those that rise and fall most first. @param before, after −1 for any; @param indicator empty for any */
    @Query(nativeQuery = true, value = """
            select * from table_effect_change
             where effect = :effect and (:before < 0 or before_level = :before) and (:after < 0 or after_level = :after)
               and (:indicator = '' or indicators -> cast(:indicator as text) is not null)
             order by abs(after_level - before_level) desc, before_level, self_assessment""", countQuery = """
            select count(*) from table_effect_change
             where effect = :effect and (:before < 0 or before_level = :before) and (:after < 0 or after_level = :after)
               and (:indicator = '' or indicators -> cast(:indicator as text) is not null)""")
    Page<EffectChange> page(UUID effect, int before, int after, String indicator, Pageable page);

    /** Lists of effects that were asked for before the newest ones of these tables. */
    @Modifying
    @Query(nativeQuery = true, value = """
            delete from table_effect_change where effect in (
                select id from table_effect where subject = :subject order by asked_at desc offset :kept)""")
    void forgetOlder(String subject, int kept);
}
