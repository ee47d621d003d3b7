"""First names that people in the news bear, by whether men, women or both bear them."""

from __future__ import annotations

from quiz.domain.reading.gazetteer.tables import words, written_both_ways
from quiz.domain.reading.gazetteer.world_first_names import MORE_EITHER_NAMES, MORE_FEMALE_NAMES, MORE_MALE_NAMES

_MALE = words("""
Aaron Abdel Abdou Abdoulaye Abdul Abdullah Abdullahi Abiy Abu Adam Adama Adem Adil Adnan Adolfo Adrian Ahmad Ahmed
Ahmet Akbar Akira Aksel Al Alain Alan Alasdair Alassane Alastair Albert Albin Albrecht Aldo Alec Alejandro Aleksandar
Aleksander Aleksandr Alessandro Alexander Alexandr Alexandre Alexandros Alexei Alexey Alfonso Alfredo Ali-Ben
Aliaksandr Alistair Allen Almazbek Alois Alvaro Amadou Amin Amir Amílcar Anatole Anatoly Anders Andre Andreas Andrei
Andrej Andrew Andrey Andrija Andriy Andrzej André Andrés Angelo Angus Anil Anselm Antal Ante Anthony Antoine Anton
Antoni Antonio Antonis Antony António Anwar Ararat Arkady Armando Armen Arnaud Arne Arsen Arseniy Artem Arthur Artur
Arturo Arvid Ashraf Askar Aslan Assimi Atal Atif Atiku Aurelio Axel Ayman Aziz Babrak Baldur Balázs Barack Barry
Bartosz Bashar Bashir Bassirou Bastian Ben Benigno Benito Benjamin Benoît Bernardo Bernd Bernie Bertrand Bidzina Bilal
Bill Billy Bingu Björn Blaise Blake Bo Bob Bobby Bogdan Boris Borut Boutros Brad Bradley Brandon Branko Brendan Brent
Brett Brian Bronisław Bruce Bruno Bryan Bryce Burhan Béla Caleb Calvin Cameron Carl Carlo Carlos Casimir Cecil Cem
Cesar Chad Chandra Charles Charles-Michel Christopher Chuck Clark Claudio Claus Clayton Clement Clifford Clinton Clive
Cody Cole Colin Collin Colm Colton Connor Constantin Corey Cormac Cory Craig Cristian Curtis Cyril César Dag Dalton
Damir Dan Daniel Danilo Danny Danylo Dario Darrell Darren Darryl Dave David David-Maria Davit Davor Declan Deepak
Denis Dennis Denys Denzil Derek Derrick Desmond Devin Devon Didier Diego Dieter Dietrich Dillon Dimitar Dimitri
Dimitrios Dimitris Diosdado Dirk Djibo Dmitri Dmitriy Dmitry Dmytro Dominic Dominik Don Donal Donald Doug Douglas
Dragan Dražen Drew Duane Duarte Duncan Dustin Dušan Duško Dwayne Dwight Dylan Ed Eddie Edgardo Edi Edmund Eduard
Eduardo Edvard Edvin Edward Edwin Egon Ehud Eino Eladio Elias Elijah Elmar Elon Emil Emiliano Emilio Emmanuel Emmerson
Emomali Emre Enda Enrico Enrique Enzo Eoin Ephraim Ercan Erdal Eric Erich Erik Erkki Ernest Ernesto Ernst Esteban
Ethan Eugen Eugene Evan Evaristo Evo Ewan Ezzedine Fahd Faisal Farid Farouk Faure Faustin Fausto Federico Felipe Felix
Ferdinand Fernando Fidel Filip Finn Florian Fouad Francesco Francisco Franco Franjo Frank Frank-Walter Franz François
Frederick Fredrik Fridtjof Friedrich Fritz Frédéric Fumio Félix Gabriel Gamal Gareth Garrett Gary Gaspar Gaston Gavin
Geir Gennady Geoff Geoffrey Georg George Georges Georgi Georgios Gerald Geraldo Gerd Gerhard Ghassan Giacomo Giancarlo
Gianni Gideon Giles Gilles Giorgi Giorgio Giorgos Giovanni Giuliano Giulio Giuseppe Gjorge Glenn Gnassingbé Gonzalo
Goodluck Goran Gordan Gordon Graham Greg Gregor Gregory Grigory Gudmundur Guido Guillaume Guillermo Gunnar Gus Gustaf
Gustav Gustavo György Gábor Gérard Göran Günter Habib Hafez Hage Haile Hailemariam Hakan Hamad Hamid Hamish Hamza
Hannes Hans Hans-Dietrich Haris Harold Harri Harry Hasan Hashim Hassan Hastings Haydar Hector Heikki Heinrich Heinz
Helmut Helmuth Henri Henrik Henry Henryk Hermann Heydar Hifikepunye Hiroshi Hisham Horacio Horst Hosni Hossein Houari
Howard Hubert Hugh Hugo Hussein Hüseyin Ian Ibrahim Idi Idriss Ignacio Ignazio Igor Ihor Ilham Ilir Ilja Ilya Imad
Imomali Imran Ioannis Ion Irakli Isaac Isaiah Isaias Ismail Issa Ivan Ivar Ivica Ivo Jaakko Jaap Jacek Jack Jacob
Jacques Jakaya Jake Jakob Jakub Jalal Jamal James Jan-Peter Janez Janis Janusz Jared Jaroslav Jarosław Jason Jassim
Javad Javier Jawaharlal Jay Jean-Bertrand Jean-Claude Jean-Luc Jean-Marc Jean-Marie Jean-Pierre Jeb Jeff Jeffery
Jeffrey Jens Jeppe Jeremiah Jeremy Jermaine Jerome Jerry Jerzy Jesse Jesus Jim Jimmy Jiří Joachim Joaquín Jochen Joe
Joel John Johnathan Johnny Joko Jomo Jon Jonas Jonathan Jonathon Jorge Jose Josef Josep Joseph Josh Joshua Josip José
José-Eduardo Jovan João Joška Juan Juha Juho Julian Julien Julio Julius Junichiro Juozas Juscelino Justas Justin Jyrki
János Jérôme Jörg Jürgen Jüri Jānis Kaj Kamal Kamel Karel Karim Karl Karl-Heinz Kaspar Kasper Kassym-Jomart Kasym-
Jomart Kazimierz Keir Keith Kemal Ken Kenan Kenneth Kevin Kgalema Khaled Khalid Khalifa Kieran Kiril Klaus Klemens
Knut Kofi Konrad Konstantin Konstantine Konstantinos Koča Kristian Kristopher Krišjānis Krzysztof Kurmanbek Kurt Kwame
Kwasi Kyle Kyriakos Kārlis Lajos Lance Larry Lars Laszlo Laurent Laurent-Désiré Lawrence Lazarus Lech Leif Len Lennart
Leo Leon Leonard Leonel Leonid Leopold Leoš Leszek Levan Levon Levy Liam Linus Lionel Ljubo Lloyd Lorenzo Lothar Louis
Luca Lucas Luciano Lucien Ludwig Luigi Luis Luiz Lukas Luke Lutz Luís László Léopold Maciej Macky Mads Magnus
Mahamadou Mahathir Mahinda Mahmoud Mahmut Maksim Malcolm Manfred Manmohan Manolis Manuel Marat Marc Marcel Marcelo
Marcin Marco Marcos Marcus Marek Mariano Marijan Mario Mark Markku Marko Markus Marouane Marten Martin Martti Marvin
Massimo Massoud Mateo Mateusz Mathew Matt Matteo Matthew Matthias Matti Maurice Mauricio Maurizio Max Maxim Maxime
Maxmilian Mehdi Mehmet Meles Melvin Menachem Mesrop Michael Michal Michał Micheal Michel Michelangelo Miguel Mihai
Mihail Mikael Mike Mikhail Mikheil Mikis Miklós Mikuláš Milan Milo Milorad Milos Miloš Milton Milutin Mircea Miro
Miroslav Mirza Mitch Mitchell Mitt Modibo Mohamed Mohammad Mohammed Mohamud Mohan Moktar Momir Mordechai Moritz Moshe
Mosi Mostafa Moussa Muammar Mugur Muhammad Muhammadu Muhyiddin Mukhtar Murat Musa Mustafa Mwai Mykhailo Mykola Naftali
Najib Naoto Narendra Naser Nasser Natan Nathan Nathaniel Nawaz Necmettin Neil Nelson Nenad Newt Nguyen Nicholas Nick
Nicolae Nicolas Nicolás Niels Nigel Niklas Niko Nikol Nikola Nikolai Nikolaos Nikolay Nikos Nils Noah Nodar Norbert
Norodom Nouri Nuno Nursultan Octavio Olaf Olav Oleg Oleh Oleksandr Oleksii Oleksiy Oliver Olivier Olle Olli Olof
Olusegun Omar Omar-Bongo Omer Onno Oqil Orhan Oscar Oskar Osman Osmani Osric Osvaldo Otmar Otto Ousmane Ove Owen Paavo
Pablo Paddy Padraig Panagiotis Paolo Pascal Pasquale Patrice Patrick Paul Paul-Henri Paulius Paulo Pavel Pavlo Pawel
Paweł Peder Pedro Pekka Percy Perez Pervez Petar Pete Peter Petr Petre Petri Petro Petros Petru Petteri Phil Philip
Philippe Phillip Pierre Piers Piet Pieter Piotr Poul Pranab Prosper Péter Quentin Radek Radosław Radovan Rafael Rafał
Rafe Raffi Rafic Rafik Raila Raimo Raimund Rainer Rajiv Ralph Ramzan Ramón Randall Randy Ranil Rashad Rashid Ratko
Rauf Raul Rauno Ray Raymond Raúl Recep Reginald Reinhard Reinhold René Reza Rhys Riad Ricardo Riccardo Richard Rick
Ricky Riek Rinat Rishi Rob Robert Robert-Jan Roberto Roch Rodney Rodrigo Roger Roh Roland Rolf Romano Romuald Ron
Ronald Ronnie Rory Ross Roy Ruben Rubén Rudolf Rudy Rufus Rui Rune Rupert Ruslan Russell Rustam Ryan Saad Sadiq Sadyr
Saeed Salah Saleh Salem Salim Salman Salva Salvatore Sameh Sami Samir Samuel Samvel Sandro Sani Saparmurat Sauli Saúl
Scott Seamus Sean Sebastian Sebastián Selim Serdar Sergei Sergey Sergio Serhiy Serj Serzh Seth Seyed Seyni Seán
Shafqat Shahid Shane Shaukat Shaun Shavkat Shawn Shehbaz Shigeru Shimon Shinzo Shlomo Sid Sigmar Sigmund Sigurd Silas
Silvan Silvio Simeon Simon Simón Slavko Slobodan Sooronbay Spencer Stanislav Stanisław Stanley Stefan Stefano Steffen
Stein Stelios Stellan Sten Stepan Stephen Steve Steven Stig Stipe Stjepan Stuart Stéphane Sunil Sushil Sven Svend Syed
Szymon Sándor Tadeusz Tahir Takeo Talal Tamás Tanner Tareq Tariq Taro Tayyip Ted Teodor Teodoro Terje Thabo Theo
Theodor Theodore Theodoros Thierry Thomas Thor Thorbjørn Tibor Tigran Tihomir Tim Timo Timothy Timur Tobias Todd Tom
Tomas Tomasz Tomislav Tommaso Tommy Tomás Tomáš Tony Toomas Torsten Traian Travis Trevor Tristan Troy Tuncay Tyrone
Uffe Uhuru Ulf Ulrich Ulrik Umar Umaro Umaru Umberto Urho Urmas Uwe Vaclav Vadim Vagn Vahagn Vahan Valdas Valdis
Valentin Valerio Valeriy Valery Vano Vardan Vartan Vasil Vasile Vasily Viacheslav Vicente Victor Viktor Viljar Ville
Vincent Vincenzo Vitali Vitaliy Vitaly Vito Vittorio Vlad Vladimir Vladimír Vladislav Vladyslav Vojislav Vojtěch
Volker Volodymyr Vuk Vyacheslav Václav Walid Walter Wayne Werner Wes Wesley Wilfried Wilhelm Willem Willi William
Willie Willy Wim Winfried Winston Wladimir Wojciech Wolfgang Woodrow Xavier Xi Yahya Yair Yakub Yann Yannis Yaser
Yasser Yasuo Yevgeny Yevhen Yiannis Yitzhak Yoshihide Yoshiro Younis Yousef Youssef Yoweri Yukio Yulian Yuri Yuriy
Yury Yusuf Yves Zach Zachary Zafar Zahir Zaid Zakir Zaur Zbigniew Zdeněk Zine Zlatko Zoltán Zoran Zurab Zviad Étienne
Ömer
""")

_FEMALE = words("""
Abigail Ada Agatha Agnes Agnieszka Aicha Aino Aisha Aishath Alena Alexandra Alicia Alison Allison Alma Alyssa Amanda
Amina Amy Ana Anastasia Anca Angela Angelica Angélique Ani Anita Ann Anna Annalena Anne Annegret Anneli Anneliese
Annette Annika Antje Antonia Anush Aoife Asha Asma Astrid Atifete Audrey Aurélie Aysel Ayşe Barbara Barbro Beata Beate
Beatrix Becky Benazir Beth Bethany Betty Birgit Birgitta Bonnie Brandi Brandy Breanna Brenda Briana Brianna Bridget
Brigitte Brittany Brittney Brooke Caitlin Camilla Carin Carla Carme Carmen Caroline Carolyn Carrie Cassandra Catarina
Catherine Cathy Cecilia Chandrika Charlotte Cheryl Chiara Christiane Christina Christine Christy Cindy Claire Clara
Claudia Claudine Colleen Condoleezza Connie Corazon Cristina Cynthia Cécile Dalia Danielle Daria Darlene Deanna Debbie
Deborah Debra Delia Denise Desiree Diana Diane Dilma Doina Donna Dora Dorothy Dubravka Ebru Edda Edith Eka Ekaterina
Elena Eleni Elif Elin Elina Elise Elizabeth Elke Ella Ellen Elsa Elvira Emilia Emily Emine Emma Erica Erika Erin Erna
Ester Eszter Eva Ewa Fatima Fatou Federica Federike Felicia Fiona Françoise Frederica Freya Gabriela Gabrielle Galina
Gemma Geneviève Geraldine Gerda Gillian Gina Giorgia Giovanna Gloria Golda Grace Greta Gro Gudrun Gwen Hadja Hala
Haley Halina Hanan Hanna Hannah Hanne Harriet Heather Hedda Heidemarie Heidi Helen Helena Helle Hilda Hillary Hina
Holly Ida Ilse Imogen Indira Inga Inger Ingrid Inês Irena Irina Irène Isabel Isabella Isabelle Isla Ivana Jacinda
Jacqueline Jadranka Jadwiga Jana Jane Janet Janet-Rose Janice Jasmine Jeanette Jeanine Jenna Jennifer Jenny Jessica
Jill Jillian Joan Joanna Joanne Jodi Jody Johanna Jolanta Josefina Jovanka Judith Judy Julia Julie Jutta Kaitlyn Kaja
Kamala Kara Karen Kari Karin Karina Karine Karla Katarina Kate Katelyn Katerina Katherine Kathleen Kathryn Kathy Katie
Katja Katri Katrina Katrín Kayla Kelli Kelsey Kendra Khadija Khaleda Kimberly Kirsi Kirsten Klara Kolinda Krista
Kristalina Kristen Kristi Kristin Kristina Kristine Kristy Krystal Laila Laima Larisa Laura Lauren Laurie Lea Leah
Leila Lena Lene Leonora Leyla Leymah Leïla Liliana Lilit Lina Linda Linnea Lisa Liv Livia Liz Lori Louise Lubna Lucia
Lucy Lucía Ludmila Luiza Luísa Lynn Lyudmila Mackenzie Madeleine Madeline Maeve Magda Magdalena Maia Maja Manuela Mara
Marcela Maren Margaret Margareta Margarita Margot Margrethe Mari Maria Mariah Mariam Mariana Marianne Marie Marija
Marilisa Marina Marisa Marissa Marta Martha Martine Mary Maryam María Masoumeh Mathilde Matilda Maureen Małgorzata
Meagan Mechthild Meg Megan Meghan Mehriban Melanie Melinda Melissa Meredith Mette Mhairi Mia Michaela Michelle Michèle
Mihaela Milena Mira Miranda Mirjana Moana Molly Mona Monica Monika Monique Märta Nabila Nadezhda Nadia Nadine Nadja
Najat Najla Nancy Naomi Natalia Natalie Natalya Natasha Nathalie Neelie Nell Ngozi Niamh Nichole Nicole Nigar Nina
Nino Nora Odile Oksana Olena Olga Olha Olivia Oona Orla Paige Pamela Paola Patricia Paula Pauline Peggy Petra Philippa
Pia Pilar Pippa Poppy Pratibha Priti Rachael Rachel Raisa Rania Raquel Rebeca Rebecca Rebekah Reem Regina Renata
Renate Renee Rhonda Riina Rita Roberta Rosa Rosalind Rosalía Roza Ruba Ruth Saara Sabine Sabrina Safia Sally Salma
Salome Samantha Samia Sandra Sanna Sara Sarah Selma Sharon Sheila Shelby Shelley Shelly Sheri Sherri Sherry Shirley
Signe Silja Silke Silvia Simonetta Siobhan Sirimavo Slavica Sofia Solveig Sonia Sonja Sonya Sophie Soraya Stefania
Stella Stephanie Susan Susana Sushma Suzanne Svetlana Sviatlana Sylvie Ségolène Tamara Tammy Tansu Tanya Tara Tarja
Tatiana Tatyana Teresa Terri Tess Thea Theresa Tiffany Tilda Tina Toni Tonya Tora Tracey Traci Trine Tsai Tuula Ulla
Ulrike Una Ursula Vaira Valentina Valerie Valérie Vanessa Vera Veronica Verónica Vesna Vicki Vida Vigdís Vilma Violeta
Viorica Wanda Wangari Wendy Willa Xiomara Yael Yara Yasmin Yingluck Yoko Yolanda Yukiko Yuko Yulia Yuliya Yvette
Yvonne Zainab Zara Zaruhi Zeinab Zinaida Zita Zoya Zoé Zsuzsanna Zuzana Élisabeth Żaneta
""")

_EITHER = words("""
Alex Alexis Ali Andrea Ariel Ashley Aung Avery Beverly Carol Carter Casey Chris Christian Claude Courtney Dana Daniele
Dean Dominique Evelyn Francis Gabriele Gail Glen Hilary Jackie Jackson Jaime Jamie Jan Jean Jo Joyce Kelly Kerry Kim
Lee Leslie Lincoln Lindsay Lindsey Marian Max Michele Nicola Nikita Noor Norman Nur Ray Rex Riley Robin Roman Sam
Sasha Shannon Simone Sri Stacey Stacy Terry Tracy Tyler Vivian Whitney Wilson
""")

MALE_NAMES = written_both_ways(_MALE | MORE_MALE_NAMES)
FEMALE_NAMES = written_both_ways(_FEMALE | MORE_FEMALE_NAMES)
EITHER_NAMES = written_both_ways(_EITHER | MORE_EITHER_NAMES) | (MALE_NAMES & FEMALE_NAMES)
