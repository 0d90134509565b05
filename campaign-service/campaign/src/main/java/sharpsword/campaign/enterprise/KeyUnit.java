package sharpsword.campaign.enterprise;

/** Lists of key units (重点排污单位 and the like) on which a firm can stand. */
public enum KeyUnit {
    WATER,
    AIR,
    SOIL,
    NOISE,
    HAZARDOUS_WASTE,
    RISK,
    CARBON
}
