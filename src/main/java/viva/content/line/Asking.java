package viva.content.line;

import java.util.Locale;
import java.util.regex.Pattern;

/// Tells whether a text asks, in the languages that interview notes are written in.
public final class Asking {
  private static final Pattern MARK =
      Pattern.compile("[?？¿]\\s*(?:[)）\\]】}」』”\"*_`~。.!！]|[(（【\\[][^?？]{0,40}[)）】\\]])*\\s*$|¿");
  private static final Pattern WORDS =
      Pattern.compile(
          "什么|怎么|怎样|怎麼|如何|为何|为啥|哪些|哪个|哪几|哪种|哪里|几种|几个|多少|是否|能否|可否|区别|不同点|异同"
              + "|优缺点|对比|介绍一下|介绍下|谈谈|聊聊|聊一|说说|讲讲|讲一|说一|说下|谈一|简述|阐述|解释|描述|列举|举例说明"
              + "|请问|请你|请简|请说|请写|请用|手写|手撕|推导|了解吗|吗$|呢$|^介绍|^实现|^设计|^写出|^说明|^比较|^谈"
              + "|\\b(?:difference|differences|vs\\.?|versus)\\b"
              + "|^(?:what|what's|why|how|when|where|which|who|whose|explain|describe|define|compare|discuss|list|name|give|tell|can"
              + " you|could you|do you|did you|have you|are there|is there|is it|are"
              + " you|should|would|write|implement|design|walk me|talk"
              + " about|elaborate|differentiate)\\b"
              + "|^(?:что|как|какой|какая|какие|какое|каков|каковы|какими|зачем|почему|чем|когда|где|кто|куда|сколько|расскажите|расскажи|объясните|объясни|опишите|опиши|назовите|перечислите|можно"
              + " ли|для чего|в ч[её]м|разница|отличи)(?![\\p{L}])|разница между|отличия?"
              + " |отличается|^(?:qué|cómo|cuál|cuáles|cuándo|dónde|quién|por qué|para"
              + " qué|explica|explique|describe|diferencia|diferencias|en qué)(?![\\p{L}])|무엇|왜"
              + " |어떻게|어떤|설명|차이|대해|대하여|이란\\s*$|란\\s*$|인가|나요|까요|세요|시오|해보|とは|なぜ|どう|何|違い|説明|教えて|述べ");

  private Asking() {}

  /// Whether a text ends in a question mark.
  public static boolean marked(String text) {
    return MARK.matcher(tail(text)).find();
  }

  /// Whether a text asks: by its mark, or by a word where it is short enough to be a question.
  public static boolean asks(String text) {
    if (marked(text)) return true;
    var plain = text.strip();
    if (plain.length() > 160 || plain.endsWith("：") || plain.endsWith(":")) return false;
    return WORDS.matcher(plain.toLowerCase(Locale.ROOT)).find();
  }

  /// Whether a text asks although it stands where statements stand: long sentences do not.
  public static boolean asksAmongStatements(String text) {
    if (marked(text)) return true;
    var plain = text.strip();
    if (plain.length() > 60 || plain.matches("(?s).*[。.;；!！，,]$")) return false;
    return asks(plain);
  }

  private static String tail(String text) {
    return text.length() > 300 ? text.substring(text.length() - 300) : text;
  }
}
